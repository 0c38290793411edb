import { entityOf } from '@concentric/chassis/entity'
import { setsOf } from '@concentric/chassis/fields'
import { type Level } from '@concentric/chassis/levels'
import { type Database } from '@concentric/chassis/scope'
import { whole } from '@concentric/chassis/select'
import { type Plan } from '@concentric/chassis/statement'
import { sql } from 'drizzle-orm'
import { Grant } from './grant.type.ts'

type Held = { id: string; level: Level; placeId: string }

const HELD = `select coalesce(json_agg(json_build_object('id', id, 'level', lower(level), 'placeId', place_id) order by created_at, id), '[]')::text
  from governance.grant where account_id = $1 and archived_at is null`

/** The grants an account holds now, oldest first; for the door, which makes a session into an actor. */
export async function grantsOf(database: Database, accountId: string): Promise<Held[]> {
  const [held] = await database.run({ role: 'system' }, [{ name: 'grants-held', text: HELD, values: [accountId] }])
  return JSON.parse(held ?? '[]') as Held[]
}

/** The account's own grants as selected, oldest first; reads as `system` and keeps to `app.account()`. */
export const heldPlan: Plan<object> = {
  sql: (selection, { fieldNodes }) => {
    const { table, row } = selection.rowsOf(entityOf(Grant))
    const asked = selection.list(entityOf(Grant), row, setsOf(fieldNodes))
    return sql`select coalesce(json_agg(${whole}), '[]')::text from (select ${asked} from ${table} where ${row.accountId} = app.account() and ${row.archivedAt} is null order by ${row.createdAt}, ${row.id}) ${whole}`
  },
}

/** The grant the request acts under, as selected. */
export const actingPlan: Plan<object> = {
  sql: (selection, { fieldNodes }) => {
    const { table, row } = selection.rowsOf(entityOf(Grant))
    const asked = selection.list(entityOf(Grant), row, setsOf(fieldNodes))
    return sql`select row_to_json(${whole})::text from (select ${asked} from ${table} where ${row.accountId} = app.account() and ${row.id} = app.grant_id()) ${whole}`
  },
}
