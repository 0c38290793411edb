import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver, Writing } from '@concentric/chassis/crud'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { type GraphQLResolveInfo } from 'graphql'
import { wonBid } from './award.ts'
import { Contract, ContractAward } from './contract.type.ts'

const rows = new Writing(Contract)

@Resolver(() => Contract)
export class ContractResolver extends Reads(Contract, { many: 'contracts' }) {
  /** Makes a contract of an open bid, for the sum that was bid; a bid wins once. */
  @Mutation(() => Contract)
  async awardBid(
    @Arg('bidId', () => ID) bidId: string,
    @Arg('input', () => ContractAward) input: ContractAward,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Contract> {
    const agreed = await rows.checked(input, ContractAward, context)
    return rows.insert({ ...agreed, ...(await wonBid(bidId, context)) }, info, context)
  }

  /** Accepts what was done; payments follow. The procurement is accepted with the last of its contracts. */
  @Mutation(() => Contract)
  acceptContract(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('acceptedOn', () => GraphQLDay) acceptedOn: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Contract> {
    return rows.change(id, version, { acceptedOn }, info, context)
  }
}
