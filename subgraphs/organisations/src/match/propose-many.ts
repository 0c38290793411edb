import { type Context } from '@concentric/chassis/context'
import { Field, ID, InputType, ObjectType } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { type Deed } from '@concentric/chassis/kept-act/once'
import { messages, type Pair, Refusal } from '@concentric/chassis/messages'
import { newId } from '@concentric/chassis/write'
import { MOST_AT_ONCE } from '@concentric/chassis/writing'
import { once } from '../kept-act/once.ts'
import { askingNeeds, decidesAbout, type JudgedNeed } from './asking-need.ts'
import { askedUnits, type Known, weighedBy } from './circumstances.ts'
import { Match } from './match.type.ts'
import { type Matcher } from './matcher.ts'
import { namingTaken } from './naming-taken.ts'
import { type OpenOffer, openOffers } from './open-offers.ts'
import { notOpen } from './propose.ts'
import { type Putting, puttingTogether } from './put-together.ts'

@InputType()
export class ProposedPair {
  @Field(() => ID, { description: '需求' })
  needId!: string
  @Field(() => ID, { description: '服务或资源\n\nThe id of an open service or resource.' })
  offerId!: string
}

@ObjectType({ description: '没有建议的一对' })
export class RefusedPair {
  @Field(() => ID, { description: '需求' })
  needId!: string
  @Field(() => ID, { description: '服务或资源' })
  offerId!: string
  @Field(() => String, { description: '原因' })
  why!: string
  @Field(() => String, { description: '原因（英文）' })
  whyEnglish!: string
}

@ObjectType({ description: '一次建议的结果' })
export class ProposedMatches {
  @Field(() => [ID], { description: '对接\n\nWhat was written, in the order of the pairs.' })
  ids!: string[]
  @Field(() => [RefusedPair], { description: '没有建议的\n\nThe others stand all the same.' })
  refused!: RefusedPair[]
}

/**
 * Puts open offers to open needs, many at once under one key: all of them that can be in one transaction, and why the others
 * cannot. Where somebody else is faster with one of them, nothing is written, and it is told which one that was.
 */
export async function proposeMany(
  pairs: readonly ProposedPair[],
  key: string,
  context: Context,
): Promise<ProposedMatches> {
  if (pairs.length > MOST_AT_ONCE)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: { input: { key: 'tooMany', values: { maximum: MOST_AT_ONCE } } },
    })
  const input = { pairs: pairs.map(({ needId, offerId }) => [needId, offerId]) }
  try {
    return await once({ name: 'proposeMany', key, input }, entityOf(Match), context, () => proposals(pairs, context))
  } catch (refusal) {
    throw (await namingTaken(refusal, pairs, context)) ?? refusal
  }
}

async function proposals(pairs: readonly ProposedPair[], context: Context): Promise<Deed<ProposedMatches>> {
  if (!MAY_PROPOSE.includes(context.actor.level)) throw new Refusal('FORBIDDEN', 'forbidden')
  const needs = new Map(
    (
      await askingNeeds(
        pairs.map(({ needId }) => needId),
        context,
      )
    ).map((need) => [need.id, need]),
  )
  const matcher = await openOffers(context)
  const asked = await askedUnits(context)
  const chosen: Putting[] = []
  const refused: RefusedPair[] = []
  for (const { needId, offerId } of pairs) {
    const need = needs.get(needId.toLowerCase())
    const judged = !need || !decidesAbout(need, context) ? messages.notFound : judge(need, offerId, matcher, asked)
    if ('id' in judged) {
      chosen.push(judged)
      need?.before.push(judged.weighed.offer.id)
    } else refused.push({ needId, offerId, why: judged[0], whyEnglish: judged[1] })
  }
  const [first, ...rest] = chosen
  return {
    id: { ids: chosen.map(({ id }) => id), refused },
    statements: first ? puttingTogether([first, ...rest]) : [],
  }
}

const MAY_PROPOSE: readonly string[] = ['district', 'street', 'community']

/** The match of a need and an offer, or why there can be none. */
function judge(
  need: JudgedNeed,
  offerId: string,
  matcher: Matcher<OpenOffer>,
  asked: Omit<Known, 'before'>,
): Putting | Pair {
  if (need.state !== 'OPEN') return notOpen
  const found = matcher.of(need, offerId)
  if (!found) return notOpen
  const [weighed] = weighedBy({ ...asked, before: need.before }, need, [found])
  return weighed ? { id: newId(), need, weighed } : messages.taken
}
