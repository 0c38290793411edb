import { dayFrom, seedId } from '@concentric/chassis/seed'
import { builtInConcepts } from '../match/concepts/built-in.ts'
import { type matches } from '../match/match.table.ts'
import { type MatchState } from '../match/match-state.ts'
import { Matcher } from '../match/matcher.ts'
import { type matchParties } from '../match-party/match-party.table.ts'
import { type needs } from '../need/need.table.ts'
import { type serviceOffers } from '../service-offer/service-offer.table.ts'

type Need = typeof needs.$inferInsert
type Offer = typeof serviceOffers.$inferInsert

// a need that has come as far as this had a match that has
const matchStates: Partial<Record<NonNullable<Need['state']>, MatchState>> = {
  MATCHED: 'ACCEPTED',
  IN_PROGRESS: 'SCHEDULED',
  FULFILLED: 'DELIVERED',
  CONFIRMED: 'CONFIRMED',
}
const accepted: readonly MatchState[] = ['ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED']
const scheduled: readonly MatchState[] = ['SCHEDULED', 'DELIVERED', 'CONFIRMED']

/** For each sample need that has come further than open the service that fits it best, as the matcher finds it. */
export function matchesOf(asked: readonly Need[], offered: readonly Offer[], today: Date) {
  const entries = offered.map((offer) => ({ ...offer, id: offer.id!, title: offer.name }))
  const matcher = new Matcher(builtInConcepts, entries)
  const put = asked.flatMap((need) => {
    const state = matchStates[need.state ?? 'DRAFT']
    const [best] = state ? matcher.best({ ...need, id: need.id!, title: need.name }, 1) : []
    if (!state || !best?.fits) return []
    const alike = {
      needId: need.id!,
      offerId: best.offer.id,
      state,
      score: best.score,
      reasons: best.reasons.map(({ text: [text], points }) => `${text} ${points}`).join('；'),
      scheduledOn: scheduled.includes(state) ? dayFrom(today, state === 'SCHEDULED' ? 7 : -7) : null,
      sample: true,
    }
    return [{ need, offer: best.offer, alike }]
  })
  return {
    matches: put.map(({ need, alike }): typeof matches.$inferInsert => ({
      ...alike,
      ...placeOf(need),
      id: seedId('match', need.id!),
      category: need.category,
      acceptedOn: accepted.includes(alike.state) ? dayFrom(today, -14) : null,
      ...outcomeOf(need, alike.state),
    })),
    parties: put.flatMap(({ need, offer, alike }) =>
      (['NEED', 'OFFER'] as const).map((side): typeof matchParties.$inferInsert => {
        const of = side === 'NEED' ? need : offer
        return {
          ...alike,
          ...placeOf(of),
          id: seedId('match-party', need.id!, side),
          matchId: seedId('match', need.id!),
          side,
          unitId: of.unitId,
          acceptedOn: accepted.includes(alike.state) ? dayFrom(today, -14) : null,
          confirmedOn: alike.state === 'CONFIRMED' ? dayFrom(today, -1) : null,
        }
      }),
    ),
  }
}

const placeOf = ({ communityId, streetId }: Pick<Need, 'communityId' | 'streetId'>) => ({ communityId, streetId })

/** What a council raised and was given has led to something: an activity of its community, then its centre. */
function outcomeOf({ meetingId, communityId }: Need, state: MatchState) {
  const name = ['太平角', '高邮湖路'].find((community) => seedId('community', community) === communityId)
  if (!meetingId || !name) return {}
  if (state === 'DELIVERED') return { activityId: seedId('activity', name, 1) }
  return state === 'CONFIRMED' ? { venueId: seedId('venue', 'centre', name) } : {}
}
