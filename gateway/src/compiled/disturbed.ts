import { connected } from '@concentric/chassis/database/connection'
import { type Subgraph } from '@concentric/chassis/subgraph'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { testPrefix } from '../testing/house.ts'

type District = { ownerUrl: string; subgraphs: readonly Subgraph[] }

/** Archives some rows of each table, past all rules. */
export const archiveSome = (district: District) =>
  changeTables(
    district,
    (table) =>
      `update ${table} set archived_at = now() where id in (select id from ${table} order by id offset 1 limit 2)`,
  )

/** Has every statement on two thirds of the tables fail: one third is forbidden to all, the ids of another are gone. */
export const breakMost = (district: District) =>
  changeTables(district, (table, index) => {
    if (index % 3 === 0) return `alter table ${table} rename column id to lost_id`
    return index % 3 === 1 ? `revoke select on ${table} from ${readers.join(', ')}` : undefined
  })

const readers = ['district', 'street', 'community', 'building', 'organisation', 'unit', 'volunteer', 'auditor'].map(
  (level) => `${testPrefix}_${level}`,
)

function changeTables(
  { ownerUrl, subgraphs }: District,
  change: (table: string, index: number) => string | undefined,
): Promise<void> {
  const tables = new Set(
    subgraphs.flatMap(({ entities }) =>
      [...entities.values()].flatMap(({ table }) => {
        if (!table) return []
        const { schema, name } = getTableConfig(table)
        return [`${schema}.${name}`]
      }),
    ),
  )
  return connected(ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    for (const [index, table] of [...tables].entries()) {
      const statement = change(table, index)
      if (statement) await client.query(statement)
    }
  })
}
