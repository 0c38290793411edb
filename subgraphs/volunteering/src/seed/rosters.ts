import { around, dayFrom, seedId } from '@concentric/chassis/seed'
import { type rosters } from '../roster/roster.table.ts'

type Row = typeof rosters.$inferInsert

const DAYS_AHEAD = 14
const DAYS_BEHIND = 7
const DAY_MILLISECONDS = 86_400_000

/** Who is on duty: at the 365便民坊 of 邹县路 somebody each day of this year and the next two weeks (S66, R47), at the station of 太平角 on its mornings of these weeks. All of it is invented. */
export const rostersOf = (today: Date): Row[] => {
  const year = Number(dayFrom(today, 0).slice(0, 4))
  const sinceJanuary = Math.round((Date.parse(dayFrom(today, 0)) - Date.UTC(year, 0, 1)) / DAY_MILLISECONDS)
  return [
    ...days(sinceJanuary).flatMap((day) => [
      duty(workshop, today, day, 'MORNING'),
      ...(day % 2 ? [] : [duty(workshop, today, day, 'AFTERNOON')]),
    ]),
    ...days(DAYS_BEHIND).map((day) => duty(station, today, day, 'MORNING')),
  ]
}

const days = (before: number) => Array.from({ length: before + DAYS_AHEAD + 1 }, (_, index) => index - before)

const workshop = {
  communityName: '邹县路',
  row: {
    communityId: seedId('community', '邹县路'),
    streetId: seedId('street', '云南路'),
    stationId: seedId('station', 'DAILY_WORKSHOP', '邹县路'),
  },
}
const station = {
  communityName: '太平角',
  row: {
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
    stationId: seedId('station', 'HELP_AT_HOME', '太平角'),
  },
}
const duties = ['接待登记', '家电维修', '义务理发']
/** Every community has at least three volunteers. */
const VOLUNTEERS = [1, 2, 3]

function duty(at: typeof workshop, today: Date, day: number, half: Row['half']): Row {
  const servesOn = dayFrom(today, day)
  const turn = day + VOLUNTEERS.length * 365 + (half === 'MORNING' ? 0 : 1)
  return {
    ...at.row,
    id: seedId('roster', at.communityName, servesOn, half),
    volunteerId: seedId('volunteer', at.communityName, around(VOLUNTEERS, turn)),
    name: `示例${around(duties, turn)}`,
    servesOn,
    half,
    sample: true,
  }
}
