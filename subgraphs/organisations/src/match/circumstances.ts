import { type Context } from '@concentric/chassis/context'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { matchParties } from '../match-party/match-party.table.ts'
import { type AskingNeed } from './asking-need.ts'
import { type Candidate, type Fitting } from './matcher.ts'
import { type OpenOffer } from './open-offers.ts'
import { type Reason } from './reason.ts'

const RECENTLY_DAYS = 90
const DAYS_A_POINT = 14
const MOST_FOR_WAITING = 6
/** Which part of the best score an offer must have to be thought as good. */
const AS_GOOD = 0.6

/** What is known of a need's offers besides their words: which were put to it before, which units were asked lately, and which ever. */
export type Known = { before: string[]; lately: string[]; ever: string[] }

/**
 * Candidates with what else speaks for them: near, not asked lately or never, the need long waiting. Those put to the need
 * before are left out. Of what fits about as well as the best, units nobody ever asked come first (Q36).
 */
export async function withCircumstances(
  need: AskingNeed,
  candidates: readonly Candidate<OpenOffer>[],
  context: Context,
): Promise<Candidate<OpenOffer>[]> {
  return weighedBy(await knownOf(need.id, context), need, candidates)
}

/** What was asked of which units, for needs of which it is known what was put to them. */
export const askedUnits = async (context: Context): Promise<Omit<Known, 'before'>> => knownOf(null, context)

/** Candidates in the light of what is known. */
export function weighedBy(
  known: Known,
  need: AskingNeed,
  candidates: readonly Candidate<OpenOffer>[],
): Candidate<OpenOffer>[] {
  const weighed = withoutThoseBefore(known, candidates).map((candidate) => {
    const more = besides(known, need, candidate.offer)
    return { ...candidate, score: candidate.score + sumOf(more), reasons: [...candidate.reasons, ...more] }
  })
  const best = Math.max(...weighed.map(({ fits, score }) => (fits ? score : 0)))
  const isFirst = ({ offer, fits, score }: Candidate<OpenOffer>) =>
    fits && score >= best * AS_GOOD && isNew(offer, known)
  return weighed.sort(
    (one, other) =>
      Number(other.fits) - Number(one.fits) ||
      Number(isFirst(other)) - Number(isFirst(one)) ||
      Number(other.mayFit) - Number(one.mayFit) ||
      other.score - one.score,
  )
}

/** Offers that fit, with the sum of what is known too. */
export const worthBy = (known: Known, need: AskingNeed, fitting: readonly Fitting<OpenOffer>[]): Fitting<OpenOffer>[] =>
  withoutThoseBefore(known, fitting).map(({ offer, score }) => ({
    offer,
    score: score + sumOf(besides(known, need, offer)),
  }))

const withoutThoseBefore = <C extends Fitting<OpenOffer>>({ before }: Known, offers: readonly C[]): C[] =>
  offers.filter(({ offer }) => !before.includes(offer.id))

const besides = (known: Known, need: AskingNeed, offer: OpenOffer): Reason[] =>
  [nearness(need, offer), waiting(need), asking(offer, known)].filter(({ points }) => points > 0)

const sumOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { points }) => sum + points, 0)

// whom other places asked is theirs: only whether it was lately or ever comes out of it
const knownOf = (needId: string | null, context: Context): Promise<Known> =>
  context.run<Known>(
    sql`select json_build_object(
      'before', (select coalesce(json_agg(coalesce(offer_id, resource_id)), '[]') from ${matchParties} where need_id = ${needId}::uuid and side = 'OFFER' and archived_at is null),
      'lately', (select coalesce(json_agg(distinct unit_id), '[]') from ${matchParties} where side = 'OFFER' and unit_id is not null and created_at > now() - make_interval(days => ${RECENTLY_DAYS}::int)),
      'ever', (select coalesce(json_agg(distinct unit_id), '[]') from ${matchParties} where side = 'OFFER' and unit_id is not null)
    )::text`,
    { ...scopeOf(context.request), role: 'system' },
  )

const isNew = ({ unitId }: OpenOffer, { ever }: Known) => unitId !== null && !ever.includes(unitId)

function asking(offer: OpenOffer, known: Known): Reason {
  if (isNew(offer, known)) return { text: ['从未请过', 'Never asked'], points: 6 }
  const isRested = offer.unitId !== null && !known.lately.includes(offer.unitId)
  return { text: ['近来没有请过', 'Not asked lately'], points: isRested ? 3 : 0 }
}

const nearness = (need: AskingNeed, offer: OpenOffer): Reason =>
  need.communityId !== null && need.communityId === offer.communityId
    ? { text: ['同一社区', 'Same community'], points: 4 }
    : { text: ['同一街道', 'Same street'], points: need.streetId === offer.streetId ? 2 : 0 }

const waiting = ({ daysWaited }: AskingNeed): Reason => ({
  text: ['需求等待已久', 'The need has waited long'],
  points: Math.min(MOST_FOR_WAITING, Math.floor(daysWaited / DAYS_A_POINT)),
})
