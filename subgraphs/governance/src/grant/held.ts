import { entityOf } from '@concentric/chassis/entity'
import { setsOf } from '@concentric/chassis/fields'
import { whole } from '@concentric/chassis/select'
import { type Plan } from '@concentric/chassis/statement'
import { sql } from 'drizzle-orm'
import { Grant } from './grant.type.ts'

/** The account's own grants as selected, oldest first, and of an access key the one it acts under; reads as `system` and keeps to these. */
export const heldPlan: Plan<object> = {
  sql: (selection, { fieldNodes }) => {
    const { table, row } = selection.rowsOf(entityOf(Grant))
    const asked = selection.list(entityOf(Grant), row, setsOf(fieldNodes))
    return sql`select coalesce(json_agg(${whole}), '[]')::text from (select ${asked} from ${table} where (${row.accountId} = app.account() or ${row.id} = app.grant_id()) and ${row.archivedAt} is null order by ${row.createdAt}, ${row.id}) ${whole}`
  },
}

/** The grant the request acts under, as selected. */
export const actingPlan: Plan<object> = {
  sql: (selection, { fieldNodes }) => {
    const { table, row } = selection.rowsOf(entityOf(Grant))
    const asked = selection.list(entityOf(Grant), row, setsOf(fieldNodes))
    return sql`select row_to_json(${whole})::text from (select ${asked} from ${table} where ${row.id} = app.grant_id()) ${whole}`
  },
}
