import { connected } from '@concentric/chassis/database/connection'
import { type Subgraph } from '@concentric/chassis/subgraph'
import { getColumns } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { testPrefix } from '../testing/house.ts'

/** A table by its full name, and whether its rows can be archived. */
type Changed = { name: string; isArchived: boolean }
type District = { ownerUrl: string; subgraphs: readonly Subgraph[] }

/** Archives some rows of each table, past all rules. */
export const archiveSome = (district: District) =>
  changeTables(district, ({ name, isArchived }) =>
    isArchived
      ? `update ${name} set archived_at = now() where id in (select id from ${name} order by id offset 1 limit 2)`
      : undefined,
  )

/** Has every statement on two thirds of the tables fail: one third is forbidden to all, the ids of another are gone. */
export const breakMost = (district: District) =>
  changeTables(district, ({ name }, index) => {
    if (index % 3 === 0) return `alter table ${name} rename column id to lost_id`
    return index % 3 === 1 ? `revoke select on ${name} from ${readers.join(', ')}` : undefined
  })

const readers = ['district', 'street', 'community', 'building', 'organisation', 'unit', 'volunteer', 'auditor'].map(
  (level) => `${testPrefix}_${level}`,
)

function changeTables(
  { ownerUrl, subgraphs }: District,
  change: (table: Changed, index: number) => string | undefined,
): Promise<void> {
  const tables = new Map(
    subgraphs.flatMap(({ entities }) =>
      [...entities.values()].flatMap(({ table }) => {
        if (!table) return []
        const { schema, name } = getTableConfig(table)
        const full = `${schema}.${name}`
        return [[full, { name: full, isArchived: 'archivedAt' in getColumns(table) }] as const]
      }),
    ),
  )
  return connected(ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    for (const [index, table] of [...tables.values()].entries()) {
      const statement = change(table, index)
      if (statement) await client.query(statement)
    }
  })
}
