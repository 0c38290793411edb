import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { askingNeed } from './asking-need.ts'
import { withCircumstances } from './circumstances.ts'
import { type Candidate } from './matcher.ts'
import { type OpenOffer, openOffers } from './open-offers.ts'

@ObjectType({ description: '匹配理由\n\nOne part of a score.' })
export class MatchReason {
  @Field(() => String, { description: '理由' })
  text!: string
  @Field(() => String, { description: '理由（英文）' })
  textEnglish!: string
  @Field(() => Int, { description: '分' })
  points!: number
}

@ObjectType({ description: '匹配候选\n\nAn open service or resource for a need, with the sum that put it there.' })
export class BestOffer {
  @Field(() => ID, { nullable: true, description: '服务\n\nNull for a resource.' })
  offerId!: string | null
  @Field(() => ID, { nullable: true, description: '资源\n\nNull for a service.' })
  resourceId!: string | null
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => ID, { nullable: true, description: '单位' })
  unitId!: string | null
  @Field(() => Int, { description: '匹配分\n\nThe sum of the reasons.' })
  score!: number
  @Field(() => Boolean, {
    description: '合适\n\nIt is about the same, and neither time, room nor place speaks against it.',
  })
  fits!: boolean
  @Field(() => Boolean, {
    description: '可能合适\n\nIt fits, or is about something near; whether it does is for who knows both to say.',
  })
  mayFit!: boolean
  @Field(() => [MatchReason], { description: '匹配理由' })
  reasons!: MatchReason[]
}

@ObjectType({ description: '匹配结果' })
export class BestOffers {
  @Field(() => Boolean, { description: '没有合适的\n\nNothing that is open fits or comes near.' })
  nothingFits!: boolean
  @Field(() => Boolean, {
    description: '没有把握\n\nNothing that is open surely fits; unless nothing does, some of what is listed may.',
  })
  nothingCertain!: boolean
  @Field(() => [BestOffer], { description: '候选' })
  items!: BestOffer[]
}

/** How many are found for each one shown, for what else is known may change their order. */
const FOUND = 3

/** The open offers that fit a need best; for who decides what it is matched with. */
export async function bestOffers(needId: string, limit: number, context: Context): Promise<BestOffers> {
  const need = await askingNeed(needId, context)
  const matcher = await openOffers(context)
  const found = await withCircumstances(need, matcher.best(need, limit * FOUND), context)
  const items = found.slice(0, limit).map(shown)
  return {
    nothingFits: !items.some(({ mayFit }) => mayFit),
    nothingCertain: !items.some(({ fits }) => fits),
    items,
  }
}

/** A candidate as it is shown. */
export const shown = ({ offer, score, fits, mayFit, reasons }: Candidate<OpenOffer>): BestOffer => ({
  offerId: offer.list === 'offer' ? offer.id : null,
  resourceId: offer.list === 'resource' ? offer.id : null,
  name: offer.title,
  unitId: offer.unitId,
  score,
  fits,
  mayFit,
  reasons: reasons.map(({ text: [text, textEnglish], points }) => ({ text, textEnglish, points })),
})
