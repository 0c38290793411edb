import { type Context } from '@concentric/chassis/context'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Order } from '@concentric/chassis/kept-act/order'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { PartnerUnitPatch } from '../partner-unit/partner-unit.type.ts'
import { answer } from './answer.ts'
import { contest } from './contest.ts'
import { UnitContest, UnitContestDraft } from './unit-contest.type.ts'

@ArgsType()
class Answered extends Order {
  @Field(() => String, { description: '答复\n\nWhat was corrected, or why not.' })
  answer!: string
}

@ArgsType()
class Upheld extends Answered {
  @Field(() => PartnerUnitPatch, {
    nullable: true,
    description:
      '更正\n\nOf the record of the unit, changed in the same transaction; other records are corrected where they stand.',
  })
  correction?: PartnerUnitPatch | null
}

const byId = rowPlan(entityOf(UnitContest))
const row = async (id: string, info: GraphQLResolveInfo, context: Context) =>
  (await context.ask(byId, { id }, info)) as UnitContest

@Resolver(() => UnitContest)
export class UnitContestResolver extends Reads(UnitContest, { many: 'unitContests' }) {
  /** The unit that asks says what is wrong with a record of its own, or which contact is to be erased. */
  @Mutation(() => UnitContest)
  async contestOwnRecord(
    @Arg('input', () => UnitContestDraft) input: UnitContestDraft,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<UnitContest> {
    return row(await contest(input, key, context), info, context)
  }

  /** The office agrees: what is wrong is corrected, or the contact erased, in the same transaction. */
  @Mutation(() => UnitContest)
  async upholdUnitContest(
    @Args(() => Upheld) asked: Upheld,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<UnitContest> {
    return row(await answer('UPHELD', asked, context), info, context)
  }

  /** The office does not agree, and says why. */
  @Mutation(() => UnitContest)
  async dismissUnitContest(
    @Args(() => Answered) asked: Answered,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<UnitContest> {
    return row(await answer('DISMISSED', asked, context), info, context)
  }

  /** The unit takes it back while it waits for its answer. */
  @Mutation(() => UnitContest)
  async withdrawUnitContest(
    @Args(() => Order) asked: Order,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<UnitContest> {
    return row(await answer('WITHDRAWN', asked, context), info, context)
  }
}
