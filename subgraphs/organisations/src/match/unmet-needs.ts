import { type Context } from '@concentric/chassis/context'
import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { type Pair } from '@concentric/chassis/messages'
import { LOOKED_AT } from './looked-at.ts'
import { type Candidate, type Matcher } from './matcher.ts'
import { type Narrowed, type OpenNeed, openNeeds } from './open-needs.ts'
import { type OpenOffer, openOffers } from './open-offers.ts'
import { conflictWords } from './reason.ts'

@ObjectType({ description: '没有合适的需求\n\nAn open need that nothing open surely fits, and why.' })
export class UnmetNeed {
  @Field(() => ID, { description: '需求' })
  id!: string
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => String, { description: '类别' })
  category!: string
  @Field(() => String, { nullable: true, description: '需要日期' })
  neededOn!: string | null
  @Field(() => String, { description: '提出时间' })
  createdAt!: string
  @Field(() => String, { nullable: true, description: '社区' })
  communityName!: string | null
  @Field(() => String, { nullable: true, description: '单位' })
  unitName!: string | null
  @Field(() => String, { description: '原因' })
  why!: string
  @Field(() => String, { description: '原因（英文）' })
  whyEnglish!: string
}

@ObjectType({ description: '没有合适的需求一览' })
export class UnmetNeeds {
  @Field(() => Int, { description: '看过的需求\n\nOf the oldest open needs of the place, at most 300.' })
  judged!: number
  @Field(() => [UnmetNeed], { description: '需求' })
  items!: UnmetNeed[]
}

/** The open needs of a place that nothing open surely fits, the oldest first; for who decides what they are matched with. */
export async function unmetNeeds(narrowed: Narrowed, context: Context): Promise<UnmetNeeds> {
  const found = await openNeeds(narrowed, context)
  const matcher = await openOffers(context)
  const items = found.flatMap((need) => {
    const why = whyUnmet(need, matcher)
    return why ? [{ ...need, why: why[0], whyEnglish: why[1] }] : []
  })
  return { judged: found.length, items }
}

/** Why nothing surely fits a need, as the search for its offers would say; undefined where something does. */
function whyUnmet(need: OpenNeed, matcher: Matcher<OpenOffer>): Pair | undefined {
  const looked = matcher.best(need, LOOKED_AT)
  const left = looked.filter(({ offer }) => !need.before.includes(offer.id))
  if (left.some(({ fits }) => fits)) return undefined
  if (looked.some(({ fits }) => fits)) return ['合适的都已建议过', 'All that fits was proposed before']
  const but = left.find(({ isAbout, conflict }) => isAbout && conflict)
  if (but) return nearly(but)
  const near = left.find(({ mayFit }) => mayFit)
  if (near) return [`没有十分合适的，相近的有：${near.offer.title}`, `Nothing certain; near: ${near.offer.title}`]
  return ['没有人提供这类服务或资源', 'Nobody offers the like']
}

function nearly({ offer, conflict }: Candidate<OpenOffer>): Pair {
  const [chinese, english] = conflictWords[conflict!]
  return [`${chinese}：${offer.title}`, `${english}: ${offer.title}`]
}
