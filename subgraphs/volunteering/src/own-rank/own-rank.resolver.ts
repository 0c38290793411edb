import { type Context } from '@concentric/chassis/context'
import { Args, Ctx, Query, Resolver } from '@concentric/chassis/crud'
import { Refusal } from '@concentric/chassis/messages'
import { PeriodArguments, shapeOfPeriod } from '../service-record/period.ts'
import { ownRank } from './own-rank.ts'
import { OwnRank } from './own-rank.type.ts'

@Resolver()
export class OwnRankResolver {
  /** Where the volunteer who asks stands in his community by confirmed minutes of whole months; null for everybody else. */
  @Query(() => OwnRank, { nullable: true })
  async ownRank(@Args(() => PeriodArguments) asked: PeriodArguments, @Ctx() context: Context): Promise<OwnRank | null> {
    if (context.actor.level !== 'volunteer') return null
    if (shapeOfPeriod({ ...asked }) !== 'whole') throw new Refusal('BAD_USER_INPUT', 'wholeMonths')
    return ownRank(asked, context)
  }
}
