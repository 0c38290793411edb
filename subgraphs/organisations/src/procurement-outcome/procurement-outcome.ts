import { type Context } from '@concentric/chassis/context'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { agreedOf, MOST_CONTRACTS } from './agreed.ts'
import { heldUnder } from './held-under.ts'
import { type OutcomeArguments } from './outcome-arguments.ts'
import { type ContractOutcome, type OutcomeTotal, type ProcurementOutcome } from './procurement-outcome.type.ts'

/** What contracts came to: money by one statement here, activities and minutes by one question to the graph. */
export async function procurementOutcome(asked: OutcomeArguments, context: Context): Promise<ProcurementOutcome> {
  const { from, to, communityId, streetId, procurementId } = asked
  const wrong = Object.entries({ communityId, streetId, procurementId }).filter(([, id]) => id && !isId(id))
  if (wrong.length)
    throw new Refusal('BAD_USER_INPUT', 'invalid', {
      fields: Object.fromEntries(wrong.map(([key]) => [key, 'unresolved'] as const)),
    })
  if (from && to && from > to) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { to: backwards } })
  const agreed = await agreedOf(asked, context)
  if (agreed.length > MOST_CONTRACTS) throw new Refusal('BAD_USER_INPUT', tooMany)
  const held = await heldUnder(
    agreed.map(({ id }) => id),
    context,
  )
  const items = agreed.map((contract): ContractOutcome => {
    const { activityCount, serviceMinutes } = held.get(contract.id) ?? { activityCount: 0, serviceMinutes: 0 }
    const yuanPerActivity = yuanFor(contract.amountFen, activityCount)
    return { ...contract, activities: activityCount, serviceMinutes, yuanPerActivity }
  })
  return { total: totalOf(items), items }
}

const backwards = ['截止日期不能早于起始日期。', 'It does not end before it begins.'] as const
const tooMany = [
  `合同超过 ${MOST_CONTRACTS} 份，请选择一个街道、社区或更短的期间。`,
  `There are more than ${MOST_CONTRACTS} contracts: ask for a street, a community or a shorter period.`,
] as const

/** To the fen; nothing can be said without a sum or an activity. */
const yuanFor = (amountFen: number | null, activities: number) =>
  amountFen === null || activities === 0 ? null : Math.round(amountFen / activities) / 100

function totalOf(items: readonly ContractOutcome[]): OutcomeTotal {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0)
  const known = items.flatMap(({ amountFen }) => amountFen ?? [])
  const evaluated = items.flatMap(({ points }) => points ?? [])
  const active = items.filter(({ yuanPerActivity }) => yuanPerActivity !== null)
  return {
    contracts: items.length,
    amountFen: known.length ? sum(known) : null,
    paidFen: sum(items.map(({ paidFen }) => paidFen)),
    activities: sum(items.map(({ activities }) => activities)),
    // what is withheld would follow from the sum and the others
    serviceMinutes: items.some(({ serviceMinutes }) => serviceMinutes === null)
      ? null
      : sum(items.map(({ serviceMinutes }) => serviceMinutes)),
    points: evaluated.length ? Math.round((sum(evaluated) / evaluated.length) * 10) / 10 : null,
    yuanPerActivity: yuanFor(
      sum(active.map(({ amountFen }) => amountFen)),
      sum(active.map(({ activities }) => activities)),
    ),
  }
}
