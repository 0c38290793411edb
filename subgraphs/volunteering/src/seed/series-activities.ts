import { dayFrom, type SeededCommunity, seedId, type Tree } from '@concentric/chassis/seed'
import { type activities } from '../activity/activity.table.ts'
import { daysOf } from '../series/days-of.ts'
import { seriesRows } from './series.ts'
import { session } from './session.ts'

type Row = typeof activities.$inferInsert

const DAYS_BEHIND = 120
const DAYS_AHEAD = 60

/** What the series of the source held and will hold around today, on the days their rules give (S38, S65); each is invented. */
export const seriesActivitiesOf = (tree: Tree, today: Date): Row[] =>
  seriesRows.flatMap((series) => {
    const community = tree.find(({ id }) => id === series.communityId)
    return community ? activitiesOf(series, community, today) : []
  })

function activitiesOf(series: (typeof seriesRows)[number], community: SeededCommunity, today: Date): Row[] {
  const { id: seriesId, name, kind, rule, startsOn, startsAtTime, minutes } = series
  const [from, to] = [dayFrom(today, -DAYS_BEHIND), dayFrom(today, DAYS_AHEAD)]
  return daysOf({ rule, startsOn, endsOn: null }, from, to).map((occursOn) => {
    const days = Math.round((Date.parse(occursOn) - Date.parse(dayFrom(today, 0))) / 86_400_000)
    const when = { n: 1, days, hour: Number(startsAtTime.slice(0, 2)), hours: minutes / 60 }
    return {
      ...session(community, today, when),
      id: seedId('activity', name, occursOn),
      seriesId,
      occursOn,
      name,
      kind,
    }
  })
}
