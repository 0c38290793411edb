import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'

type Seen = { version: number; state: string; inCharge: boolean; unitId: string | null }
type Asked = { id: string; version?: number }

/**
 * The row an act is about, as its actor sees it: not at all, and it is not found; changed since, and it is a conflict.
 * `inCharge` says whether he answers for its place.
 */
export async function seen(table: PgTable, { id, version }: Asked, context: Context): Promise<Seen> {
  const row = isId(id)
    ? await context.run<Seen | null>(
        sql`select json_build_object('version', version, 'state', state, 'inCharge', coalesce(app.in_charge(street_id, community_id), false), 'unitId', to_jsonb(t) ->> 'unit_id')::text
          from ${table} t where id = ${id}::uuid and archived_at is null`,
      )
    : null
  if (!row) throw new Refusal('NOT_FOUND', 'notFound')
  if (version !== undefined && row.version !== version)
    throw new Refusal('CONFLICT', 'conflict', { current: row.version })
  return row
}

/** The row of `seen`, if its actor answers for its place. */
export async function inChargeOf(table: PgTable, asked: Asked, context: Context): Promise<Seen> {
  const row = await seen(table, asked, context)
  if (!row.inCharge) throw new Refusal('FORBIDDEN', 'forbidden')
  return row
}

/** Changes the row of a version, or says that somebody was faster. */
export const changing = (table: PgTable, { id, version }: Required<Asked>, values: SQL): SQL =>
  sql`with changed as (update ${table} set ${values} where id = ${id}::uuid and version = ${version}::int and archived_at is null returning 1)
    select case when exists (select from changed) then 'true' else app.refuse('CONFLICT', 'conflict')::text end`
