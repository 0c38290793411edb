import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Crud, Ctx, Field, ID, Info, Int, Mutation, Resolver, Writing } from '@concentric/chassis/crud'
import { type GraphQLResolveInfo } from 'graphql'
import { openBids } from './open-bids.ts'
import { Procurement, ProcurementDraft, ProcurementPatch } from './procurement.type.ts'

@ArgsType()
class Step {
  @Field(() => ID)
  id!: string
  @Field(() => Int)
  version!: number
}

const rows = new Writing(Procurement)

/** What each step asks is said by the database (`follow_course`), whoever takes it. */
@Resolver(() => Procurement)
export class ProcurementResolver extends Crud(Procurement, {
  many: 'procurements',
  draft: ProcurementDraft,
  patch: ProcurementPatch,
}) {
  /** Announces it; from now on bids come in. */
  @Mutation(() => Procurement)
  publishNotice(@Args(() => Step) step: Step, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return rows.change(step.id, step.version, { state: 'NOTICE' }, info, context)
  }

  /** Opens all its bids at once, on the day they are due or later; none comes in afterwards. */
  @Mutation(() => Procurement)
  openBids(@Args(() => Step) step: Step, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return openBids(step.id, step.version, info, context)
  }

  /** Says that the work has begun. */
  @Mutation(() => Procurement)
  startPerforming(@Args(() => Step) step: Step, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return rows.change(step.id, step.version, { state: 'PERFORMING' }, info, context)
  }

  /** Calls it off; what is being performed is not. */
  @Mutation(() => Procurement)
  cancelProcurement(@Args(() => Step) step: Step, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return rows.change(step.id, step.version, { state: 'CANCELLED' }, info, context)
  }
}
