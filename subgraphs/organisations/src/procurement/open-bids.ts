import { aloneWith } from '@concentric/chassis/alone'
import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { rowPlan } from '@concentric/chassis/read'
import { isId, refusing } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { bids } from '../bid/bid.table.ts'
import { procurements } from './procurement.table.ts'
import { Procurement } from './procurement.type.ts'

const entity = entityOf(Procurement)
const byId = rowPlan(entity)

/**
 * Opens the bids of a procurement, all in one transaction. Who opens them does not read them before, so it runs as
 * `system`, once it is certain that the procurement is his to change.
 */
export async function openBids(
  id: string,
  version: number,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Procurement> {
  if (!isId(id)) throw new Refusal('NOT_FOUND', 'notFound')
  const seen = sql`select ${procurements.version}::text from ${procurements} where ${procurements.id} = ${id}::uuid and ${procurements.archivedAt} is null`
  if ((await context.run(seen)) === null) throw new Refusal('NOT_FOUND', 'notFound')
  // a row one may not change is not there to be locked
  const current = await refusing(entity, () => context.run<number | null>(sql`${seen} for update`))
  if (current === null) throw new Refusal('FORBIDDEN', 'forbidden')
  if (current !== version) throw new Refusal('CONFLICT', 'conflict', { current })
  await refusing(entity, () =>
    context.runInTurn(
      [
        aloneWith(sql`select ${id}::uuid as id`),
        sql`with opened as (update ${procurements} set state = 'BIDS' where id = ${id}::uuid and version = ${version}::int returning 1)
          select case when exists (select from opened) then 'true' else app.refuse('CONFLICT', 'conflict')::text end`,
        sql`with opened as (update ${bids} set published = true where procurement_id = ${id}::uuid and archived_at is null returning 1) select count(*)::text from opened`,
      ],
      { ...scopeOf(context.request), role: 'system' },
    ),
  )
  return (await context.ask(byId, { id }, info)) as Procurement
}
