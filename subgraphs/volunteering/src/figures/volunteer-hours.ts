import { type Figure } from '@concentric/chassis/figures'
import { sql } from 'drizzle-orm'
import { serviceMinutesTotals as totals } from '../service-record/minutes-total.table.ts'
import { smallestGroup } from '../volunteer/volunteer-total.ts'
import { MonthsOfPlace, wholeMonths } from './months-of-place.ts'

export const volunteerHours: Figure = {
  label: ['志愿服务时长', 'Volunteer hours'],
  definition: [
    '起止日期之间各整月已确认的服务时长，不填为最近十二个整月；某月服务者不足 5 人的社区只对其管理者计入（S99、R57）。',
    'Confirmed service in the whole months between the two days, the latest twelve when left out; where fewer than five served in a community in a month, it counts to its clerks only (S99, R57).',
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  order: 'label',
  withholds: true,
  arguments: MonthsOfPlace,
  rows: ({ here, value }) => {
    const { communityId, streetId, month, minutes, volunteers } = totals
    const cells = sql`select ${month}, ${minutes}, ${volunteers} not between 1 and ${smallestGroup} - 1 or app.in_charge(${streetId}, ${communityId}) as shown
      from ${totals} where ${here({ communityId, streetId, archivedAt: sql`null` })} and ${wholeMonths(month, value)}`
    return sql`select to_char(month, 'YYYY-MM'), 'Month', to_char(month, 'YYYY-MM'), round(sum(minutes) filter (where shown) / 60.0, 1), null::boolean, not bool_and(shown) as withheld
      from (${cells}) cells group by month`
  },
}
