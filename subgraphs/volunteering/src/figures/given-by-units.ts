import { counted, type Figure } from '@concentric/chassis/figures'
import { and, inArray, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { donations } from '../donation/donation.table.ts'
import { ofUnitInYear, UnitOfPlace } from './unit-of-place.ts'

export const unitGoodsGiven: Figure = {
  label: ['单位捐赠物品', 'Goods units gave'],
  definition: [
    '当年单位捐给爱心银行、服务站已接收的物品件数，单位撤回的不计（S85、S110）。',
    'Goods that units gave to the love bank in the year and stations received, without what units took back (S85, S110).',
  ],
  unit: ['件', 'goods'],
  of: 'sum',
  arguments: UnitOfPlace,
  rows: (asked) =>
    // what was given is never archived
    sql`select ${donations.id}, 'Donation', ${donations.name}, ${donations.quantity} - ${donations.withdrawn}, ${donations.sample} from ${donations}
      where ${asked.here({ ...donations, archivedAt: sql`null` })} and ${donations.state} = 'RECEIVED' and ${donations.withdrawn} < ${donations.quantity} and ${ofUnitInYear(donations.unitId, donations.donatedOn, asked)}`,
}

export const unitHostedCount: Figure = {
  label: ['单位主办活动', 'Activities units hosted'],
  definition: [
    '当年单位主办、已举办或已结项的活动场次（S110）。',
    'Activities of the year that units hosted and that were held (S110).',
  ],
  unit: ['场', 'activities'],
  of: 'count',
  arguments: UnitOfPlace,
  rows: counted('Activity', activities, ({ state, unitId, startsAt }, asked) =>
    and(inArray(state, ['HELD', 'CLOSED']), ofUnitInYear(unitId, startsAt, asked)),
  ),
}
