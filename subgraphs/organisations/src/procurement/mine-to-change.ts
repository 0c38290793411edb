import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { isId, refusing } from '@concentric/chassis/refusing'
import { sql } from 'drizzle-orm'

/** The version of a row the actor may change: refuses with NOT_FOUND what he does not see, FORBIDDEN what is not his. */
export async function mineToChange(Type: new () => object, id: string, context: Context): Promise<number> {
  const entity = entityOf(Type)
  if (!isId(id)) throw new Refusal('NOT_FOUND', 'notFound')
  const seen = sql`select version::text from ${entity.table} where id = ${id}::uuid and archived_at is null`
  if ((await context.run(seen)) === null) throw new Refusal('NOT_FOUND', 'notFound')
  // a row one may not change is not there to be locked
  const current = await refusing(entity, () => context.run<number | null>(sql`${seen} for update`))
  if (current === null) throw new Refusal('FORBIDDEN', 'forbidden')
  return current
}
