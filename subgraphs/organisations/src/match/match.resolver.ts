import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Query, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { rowPlan } from '@concentric/chassis/read'
import { WatchedReads } from '@concentric/chassis/watched'
import { type GraphQLResolveInfo } from 'graphql'
import { ConceptDraft } from '../concept/concept.type.ts'
import { BestOffers, bestOffers } from './best-offers.ts'
import { BestPairs, bestPairs } from './best-pairs.ts'
import { ConceptPreview, conceptPreview } from './concept-preview.ts'
import { Match } from './match.type.ts'
import { propose } from './propose.ts'
import { ProposedMatches, ProposedPair, proposeMany } from './propose-many.ts'
import { recordOutcome } from './record-outcome.ts'
import { UnmetNeeds, unmetNeeds } from './unmet-needs.ts'

const MOST = 50

@ArgsType()
class BestOffersArguments {
  @Field(() => ID)
  needId!: string
  @Field(() => Int, { defaultValue: 5 })
  limit!: number
}

@ArgsType()
class NarrowedArguments {
  @Field(() => ID, { nullable: true, description: '街道' })
  streetId?: string
  @Field(() => ID, { nullable: true, description: '社区' })
  communityId?: string
  @Field(() => String, { nullable: true, description: '类别' })
  category?: string
}

@ArgsType()
class ChangedConcept {
  @Field(() => ConceptDraft)
  input!: ConceptDraft
  @Field(() => ID, { nullable: true, description: '概念\n\nThe row that is changed; none where one is added.' })
  replaces?: string
}

@ArgsType()
class Proposal {
  @Field(() => ID)
  needId!: string
  @Field(() => ID, { description: '服务或资源\n\nThe id of an open service or resource.' })
  offerId!: string
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

@ArgsType()
class Proposals {
  @Field(() => [ProposedPair], { description: '配对\n\nAt most 200.' })
  input!: ProposedPair[]
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

@ArgsType()
class Outcome {
  @Field(() => ID)
  id!: string
  @Field(() => Int)
  version!: number
  @Field(() => ID, { nullable: true, description: '成果活动\n\nNone, when left out.' })
  activityId?: string
  @Field(() => ID, { nullable: true, description: '成果场所\n\nNone, when left out.' })
  venueId?: string
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

@Resolver(() => Match)
export class MatchResolver extends WatchedReads(Match, { many: 'matches' }) {
  /** The open services and resources that fit a need best, with the sum shown; for the clerks of its place. */
  @Query(() => BestOffers, { nullable: true })
  async bestOffers(@Args(() => BestOffersArguments) { needId, limit }: BestOffersArguments, @Ctx() context: Context) {
    if (limit < 1 || limit > MOST)
      throw new Refusal('BAD_USER_INPUT', 'invalid', {
        fields: { limit: { key: limit < 1 ? 'tooSmall' : 'tooBig', values: { minimum: 1, maximum: MOST } } },
      })
    return bestOffers(needId, limit, context)
  }

  /** The open needs of a place that nothing open surely fits, and why; for the clerks in charge. */
  @Query(() => UnmetNeeds, { nullable: true })
  unmetNeeds(@Args(() => NarrowedArguments) narrowed: NarrowedArguments, @Ctx() context: Context) {
    return unmetNeeds(narrowed, context)
  }

  /** Which open offer each open need of a place would best be put to, each offer once; for the clerks in charge, who propose what they choose. */
  @Query(() => BestPairs, { nullable: true })
  bestPairs(@Args(() => NarrowedArguments) narrowed: NarrowedArguments, @Ctx() context: Context) {
    return bestPairs(narrowed, context)
  }

  /** What a change of a concept would do to the matches of open needs, before it is saved; for those who decide about needs. */
  @Query(() => ConceptPreview, { nullable: true })
  conceptPreview(@Args(() => ChangedConcept) { input, replaces }: ChangedConcept, @Ctx() context: Context) {
    return conceptPreview(input, replaces, context)
  }

  /** Puts an offer to a need; both sides see it and answer. What was put together once is not proposed again. */
  @Mutation(() => Match)
  async proposeMatch(
    @Args(() => Proposal) asked: Proposal,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Match> {
    const id = await propose(asked, context)
    return (await context.ask(rowPlan(entityOf(Match)), { id }, info)) as Match
  }

  /** Puts many offers to needs at once, as `proposeMatch` does one; what cannot be is told of each, and the others stand. */
  @Mutation(() => ProposedMatches)
  proposeMatches(@Args(() => Proposals) { input, key }: Proposals, @Ctx() context: Context) {
    return proposeMany(input, key, context)
  }

  /** Says which activity or venue came of a match both sides said yes to; for the clerks of its place. */
  @Mutation(() => Match)
  async recordOutcome(
    @Args(() => Outcome) asked: Outcome,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Match> {
    const id = await recordOutcome(asked, context)
    return (await context.ask(rowPlan(entityOf(Match)), { id }, info)) as Match
  }
}
