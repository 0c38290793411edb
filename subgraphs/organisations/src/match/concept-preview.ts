import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { refusing } from '@concentric/chassis/refusing'
import { obeying } from '@concentric/chassis/rules'
import { Concept, ConceptDraft } from '../concept/concept.type.ts'
import { BestOffer, shown } from './best-offers.ts'
import { LOOKED_AT } from './looked-at.ts'
import { type Matcher } from './matcher.ts'
import { type OpenNeed, openNeeds } from './open-needs.ts'
import { type OpenOffer, type OwnConcept, openOffersWith } from './open-offers.ts'

/** Places that are shown of each need: what moves further down is seen by nobody. */
const SHOWN = 5

@ObjectType({ description: '概念改动的影响\n\nWhat a change of a concept does to one offer of an open need.' })
export class ConceptEffect {
  @Field(() => ID, { description: '需求' })
  needId!: string
  @Field(() => String, { description: '需求名称' })
  needName!: string
  @Field(() => Int, {
    nullable: true,
    description: '原来第几\n\nAmong the first five that fit; null where it was not.',
  })
  from!: number | null
  @Field(() => Int, { nullable: true, description: '现在第几\n\nNull where it is no longer among them.' })
  to!: number | null
  @Field(() => BestOffer, { description: '候选\n\nAs it is after the change, or before where it goes.' })
  offer!: BestOffer
}

@ObjectType({ description: '概念改动预览' })
export class ConceptPreview {
  @Field(() => Int, { description: '看过的需求\n\nOf the oldest open needs of the place, at most 300.' })
  judged!: number
  @Field(() => [ConceptEffect], { description: '影响' })
  items!: ConceptEffect[]
}

/** What the open needs one decides about would find if a concept were as given, by the code that finds offers; nothing is saved. */
export async function conceptPreview(
  input: ConceptDraft,
  replaced: string | undefined,
  context: Context,
): Promise<ConceptPreview> {
  const given = await refusing(entityOf(Concept), async () => obeying(input, ConceptDraft))
  const needs = await openNeeds({}, context)
  const concept = { broader: null, categories: '', excludes: '', cues: '', ...given } as Omit<
    OwnConcept,
    'id' | 'declined'
  >
  const [before, after] = await openOffersWith(concept, replaced, context)
  return { judged: needs.length, items: needs.flatMap((need) => effectsOn(need, before, after)) }
}

function effectsOn(need: OpenNeed, before: Matcher<OpenOffer>, after: Matcher<OpenOffer>): ConceptEffect[] {
  const [was, is] = [fittingOf(need, before), fittingOf(need, after)]
  const effect = (of: BestOffer) => ({
    needId: need.id,
    needName: need.name,
    from: placeIn(was, of),
    to: placeIn(is, of),
    offer: of,
  })
  const gone = was.filter((offer) => placeIn(is, offer) === null)
  return [...is, ...gone].map(effect).filter(({ from, to }) => from !== to)
}

const fittingOf = (need: OpenNeed, matcher: Matcher<OpenOffer>): BestOffer[] =>
  matcher
    .best(need, LOOKED_AT)
    .filter(({ fits, offer }) => fits && !need.before.includes(offer.id))
    .slice(0, SHOWN)
    .map(shown)

function placeIn(offers: readonly BestOffer[], { offerId, resourceId }: BestOffer): number | null {
  const at = offers.findIndex((other) => other.offerId === offerId && other.resourceId === resourceId)
  return at < 0 ? null : at + 1
}
