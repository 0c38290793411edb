import { type Context } from '@concentric/chassis/context'
import { Args, Crud, Ctx, Info, Mutation, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { bids } from '../bid/bid.table.ts'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { Procurement, ProcurementDraft, ProcurementPatch } from './procurement.type.ts'
import { step } from './step.ts'

/** What each step asks is said by the database (`follow_course`), whoever takes it. */
@Resolver(() => Procurement)
export class ProcurementResolver extends Crud(Procurement, {
  many: 'procurements',
  draft: ProcurementDraft,
  patch: ProcurementPatch,
  keptActs,
}) {
  /** Announces it; from now on bids come in. */
  @Mutation(() => Procurement)
  publishNotice(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return taken({ name: 'publishNotice', set: sql`state = 'NOTICE'` }, asked, info, context)
  }

  /** Opens all its bids at once, on the day they are due or later; none comes in afterwards. */
  @Mutation(() => Procurement)
  openBids(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    const follows = sql`with opened as (update ${bids} set published = true where procurement_id = ${asked.id}::uuid and archived_at is null returning 1) select count(*)::text from opened`
    return taken({ name: 'openBids', set: sql`state = 'BIDS'`, follows }, asked, info, context)
  }

  /** Says that the work has begun. */
  @Mutation(() => Procurement)
  startPerforming(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return taken({ name: 'startPerforming', set: sql`state = 'PERFORMING'` }, asked, info, context)
  }

  /** Calls it off; what is being performed is not. */
  @Mutation(() => Procurement)
  cancelProcurement(@Args(() => Order) asked: Order, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return taken({ name: 'cancelProcurement', set: sql`state = 'CANCELLED'` }, asked, info, context)
  }
}

const byId = rowPlan(entityOf(Procurement))

async function taken(
  change: Parameters<typeof step>[1],
  asked: Order,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Procurement> {
  const id = await step(Procurement, change, asked, context)
  return (await context.ask(byId, { id }, info)) as Procurement
}
