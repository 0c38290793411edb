import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { sql } from 'drizzle-orm'
import { type GraphQLResolveInfo } from 'graphql'
import { step } from '../procurement/step.ts'
import { award } from './award.ts'
import { Contract, ContractAward } from './contract.type.ts'

@ArgsType()
class Award {
  @Field(() => ID)
  bidId!: string
  @Field(() => ContractAward)
  input!: ContractAward
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

@ArgsType()
class Acceptance {
  @Field(() => ID)
  id!: string
  @Field(() => Int)
  version!: number
  @Field(() => GraphQLDay)
  acceptedOn!: string
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

const byId = rowPlan(entityOf(Contract))

@Resolver(() => Contract)
export class ContractResolver extends Reads(Contract, { many: 'contracts' }) {
  /** Makes a contract of an open bid, for the sum that was bid; a bid wins once. */
  @Mutation(() => Contract)
  async awardBid(@Args(() => Award) asked: Award, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    const id = await award(asked, context)
    return (await context.ask(byId, { id }, info)) as Contract
  }

  /** Accepts what was done; payments follow. The procurement is accepted with the last of its contracts. */
  @Mutation(() => Contract)
  async acceptContract(
    @Args(() => Acceptance) { acceptedOn, ...asked }: Acceptance,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const change = { name: 'acceptContract', set: sql`accepted_on = ${acceptedOn}::date`, given: { acceptedOn } }
    const id = await step(Contract, change, asked, context)
    return (await context.ask(byId, { id }, info)) as Contract
  }
}
