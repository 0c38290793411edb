import { type Context } from '@concentric/chassis/context'
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Reads, Resolver } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { reasonOf } from '@concentric/chassis/kept-act/reason'
import { Refusal } from '@concentric/chassis/messages'
import { rowPlan } from '@concentric/chassis/read'
import { type GraphQLResolveInfo } from 'graphql'
import { move } from '../match/move.ts'
import { type MoveName } from '../match/moves.ts'
import { MatchParty } from './match-party.type.ts'

@ArgsType()
class Versioned {
  @Field(() => ID, { description: '对接方编号\n\nThe row of the side that acts.' })
  id!: string
  @Field(() => Int)
  version!: number
  @Field(() => ID, { description: '操作编号\n\nMade by the caller; the same key answers the same.' })
  key!: string
}

@ArgsType()
class WithReason extends Versioned {
  @Field(() => String, { description: '理由\n\nKept for this side and the offices; the other side does not see it.' })
  reason!: string
}

@ArgsType()
class WithDate extends Versioned {
  @Field(() => String, { description: '日期\n\nAs 2026-12-05.' })
  on!: string
}

/** Each side answers on its own row: its unit, or the clerks of its place. */
@Resolver(() => MatchParty)
export class MatchPartyResolver extends Reads(MatchParty, { many: 'matchParties' }) {
  /** Says yes; once both sides have, the match is accepted and both entries are matched. */
  @Mutation(() => MatchParty)
  acceptMatch(@Args(() => Versioned) given: Versioned, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('accept', given, {}, info, context)
  }

  /** Says no, and why. */
  @Mutation(() => MatchParty)
  declineMatch(@Args(() => WithReason) given: WithReason, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('decline', given, { reason: reasonOf(given) }, info, context)
  }

  /** Fixes the day, or another one. */
  @Mutation(() => MatchParty)
  scheduleMatch(@Args(() => WithDate) given: WithDate, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    if (!isDay(given.on)) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { on: 'wrongFormat' } })
    return made('schedule', given, { on: given.on }, info, context)
  }

  /** Says that it was given; both sides confirm it then. */
  @Mutation(() => MatchParty)
  deliverMatch(@Args(() => Versioned) given: Versioned, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('deliver', given, {}, info, context)
  }

  /** Says that it was good; once both sides have, the match is confirmed. */
  @Mutation(() => MatchParty)
  confirmMatch(@Args(() => Versioned) given: Versioned, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('confirm', given, {}, info, context)
  }

  /** Calls off what was accepted; both entries are open again. */
  @Mutation(() => MatchParty)
  cancelMatch(@Args(() => WithReason) given: WithReason, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return made('cancel', given, { reason: reasonOf(given) }, info, context)
  }
}

const party = rowPlan(entityOf(MatchParty))

async function made(
  name: MoveName,
  asked: Versioned,
  given: { reason?: string; on?: string },
  info: GraphQLResolveInfo,
  context: Context,
): Promise<MatchParty> {
  const id = await move(name, asked, given, context)
  return (await context.ask(party, { id }, info)) as MatchParty
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
