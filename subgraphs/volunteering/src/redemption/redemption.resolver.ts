import { type Context } from '@concentric/chassis/context'
import { Arg, Ctx, ID, Info, Int, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { once } from '../kept-act/once.ts'
import { Redemption } from './redemption.type.ts'

const entity = entityOf(Redemption)
const byId = rowPlan(entity)

@Resolver(() => Redemption)
export class RedemptionResolver extends Reads(Redemption, { many: 'redemptions' }) {
  /** Reserves a reward for minutes: of the volunteer who asks, or of one a clerk serves at the desk. */
  @Mutation(() => Redemption)
  redeemReward(
    @Arg('rewardId', () => ID) rewardId: string,
    @Arg('key', () => ID) key: string,
    @Arg('volunteerId', () => ID, { nullable: true }) volunteerId: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Redemption> {
    return done('redeem_reward', key, { rewardId, volunteerId }, info, context)
  }

  /** Hands it over. */
  @Mutation(() => Redemption)
  collectRedemption(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Redemption> {
    return done('collect_redemption', key, { id, version }, info, context)
  }

  /** Gives it back to the shelf, and the minutes to the volunteer. */
  @Mutation(() => Redemption)
  cancelRedemption(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('key', () => ID) key: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Redemption> {
    return done('cancel_redemption', key, { id, version }, info, context)
  }
}

async function done(
  name: string,
  key: string,
  input: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
  context: Context,
): Promise<Redemption> {
  const { redemption } = await once({ name, key, input }, entity, context)
  return (await context.ask(byId, { id: redemption! }, info)) as Redemption
}
