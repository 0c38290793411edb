import { dayFrom, type SeededCommunity, seedId } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'

type State = NonNullable<(typeof activities.$inferInsert)['state']>
type When = { n: number; days: number; hour: number; hours: number }

/** One invented session at the community's centre, `days` from today, entered at least two weeks before. */
export function session({ id, streetId, name }: SeededCommunity, today: Date, { n, days, hour, hours }: When) {
  const at = (day: number, time: number) => `${dayFrom(today, day)}T${String(time).padStart(2, '0')}:00:00+08:00`
  const createdAt = at(Math.min(days - 14, -1 - (n % 20)), 8 + (n % 9))
  const state = stateOf(n, days)
  return {
    communityId: id,
    streetId,
    stationId: seedId('station', 'HELP_AT_HOME', name),
    venueId: seedId('venue', 'centre', name),
    state,
    visits: state === 'HELD' || state === 'CLOSED' ? 12 + ((n * 7) % 40) : null,
    startsAt: at(days, hour),
    endsAt: at(days, hour + hours),
    sample: true,
    createdAt,
    updatedAt: createdAt,
  }
}

function stateOf(n: number, days: number): State {
  if (days < 0) return n % 11 === 0 ? 'CANCELLED' : n % 5 === 0 ? 'CLOSED' : 'HELD'
  return n % 7 === 0 ? 'DRAFT' : n % 9 === 0 ? 'FULL' : 'PUBLISHED'
}
