import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { BestOffer, shown } from './best-offers.ts'
import { askedUnits, type Known, weighedBy, worthBy } from './circumstances.ts'
import { type Narrowed, type OpenNeed, openNeeds } from './open-needs.ts'
import { openOffers } from './open-offers.ts'
import { pairsOf } from './pairs.ts'

/** More needs than a street has; what is beyond waits for the next time. */
const MOST_NEEDS = 2000

@ObjectType({ description: '一对需求与候选' })
export class BestPair {
  @Field(() => ID, { description: '需求' })
  needId!: string
  @Field(() => String, { description: '需求名称' })
  needName!: string
  @Field(() => BestOffer, { description: '候选' })
  offer!: BestOffer
}

@ObjectType({
  description: '整体对接方案\n\nNeeds and offers put together so that the sum of their points is the greatest.',
})
export class BestPairs {
  @Field(() => Int, { description: '看过的需求\n\nOf the oldest open needs of the place, at most 2000.' })
  judged!: number
  @Field(() => [BestPair], { description: '配对\n\nEach offer once; nothing is proposed.' })
  items!: BestPair[]
}

/** Which open offer each open need of a place would best be put to, all at once; for who decides what they are matched with. */
export async function bestPairs(narrowed: Narrowed, context: Context): Promise<BestPairs> {
  const needs = await openNeeds(narrowed, context, MOST_NEEDS)
  const matcher = await openOffers(context)
  const asked = await askedUnits(context)
  const knownOf = ({ before }: OpenNeed): Known => ({ ...asked, before })
  const pairs = await pairsOf(needs, (need, limit) => {
    const fitting = matcher.fitting(need, limit)
    return { fitting: worthBy(knownOf(need), need, fitting), isAll: fitting.length < limit }
  })
  const items = pairs.flatMap(({ need, offerId }) => {
    const found = matcher.of(need, offerId)
    return weighedBy(knownOf(need), need, found ? [found] : []).map((offer) => ({
      needId: need.id,
      needName: need.name,
      offer: shown(offer),
    }))
  })
  return { judged: needs.length, items }
}
