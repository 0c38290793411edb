import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Order } from '@concentric/chassis/kept-act/order'
import { Refusal } from '@concentric/chassis/messages'
import { type SQL, sql } from 'drizzle-orm'
import { once } from '../kept-act/once.ts'
import { mineToChange } from './mine-to-change.ts'

type Change = {
  name: string
  /** What the act sets. */
  set: SQL
  /** What else it changes, once the row is. */
  follows?: SQL
  /** What it was given besides. */
  given?: Readonly<Record<string, unknown>>
}

/**
 * Takes a step of a tender once under its key, all in one transaction. Who takes it does not read all it changes, so it runs
 * as `system`, once it is certain that the row is his to change.
 */
export function step(
  Type: new () => object,
  { name, set, follows, given }: Change,
  { id, version, key }: Order,
  context: Context,
): Promise<string> {
  const entity = entityOf(Type)
  return once({ name, key, input: { id, version, ...given } }, entity, context, async () => {
    const current = await mineToChange(Type, id, context)
    if (current !== version) throw new Refusal('CONFLICT', 'conflict', { current })
    return {
      id,
      statements: [
        aloneWith(sql`select ${id}::uuid as id`),
        sql`with changed as (update ${entity.table} set ${set} where id = ${id}::uuid and version = ${version}::int returning 1)
          select case when exists (select from changed) then 'true' else app.refuse('CONFLICT', 'conflict')::text end`,
        ...(follows ? [follows] : []),
      ],
    }
  })
}
