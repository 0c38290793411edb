import { type Label, type RowColumns, type Value } from '@concentric/chassis/entity'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { smallestGroup } from '../volunteer/volunteer-total.ts'
import { isCounted } from './is-counted.ts'
import { serviceMinutesTotals as totals } from './minutes-total.table.ts'
import { periodOf } from './period.ts'
import { serviceRecords as records } from './service-record.table.ts'

export const minutesLabel: Label = [
  '志愿服务时长（分钟）',
  'Volunteer minutes',
  'Confirmed service from the first day to the last. Whole months, from kept totals; withheld where a month has fewer than 5 volunteers in a community, and parts of months, except to the clerks in charge.',
]

type Place = { total: SQLWrapper; record: SQLWrapper; id: SQLWrapper; inCharge: SQL }

/**
 * Minutes of confirmed service from the first day to the last. Whole months come from kept totals for everyone, and are
 * withheld where in a month a community had but few volunteers: of a street too, or its other communities would tell.
 * Parts of months are for the clerks in charge, from the records; two answers cannot be subtracted by anybody else.
 */
const minutesOf = ({ total, record, id, inCharge }: Place, value: Value, shape: string): SQL => {
  const { from, to, within } = periodOf(value)
  if (shape === 'whole')
    return sql`(select case when ${inCharge} or count(*) filter (where ${totals.volunteers} between 1 and ${smallestGroup} - 1) = 0
      then coalesce(sum(${totals.minutes}), 0)::int end
      from ${totals} where ${total} = ${id} and ${totals.month} between ${from} and ${to})`
  return sql`case when ${inCharge} then (
      select coalesce(sum(${records.minutes}), 0)::int from ${records}
      where ${record} = ${id} and ${within(records.startsAt)} and ${isCounted})
    else app.refuse('BAD_USER_INPUT', 'wholeMonths')::text::int end`
}

/** Minutes of confirmed service in a community. */
export const communityMinutesOf = ({ id }: RowColumns, value: Value, shape: string): SQL =>
  minutesOf(
    {
      total: totals.communityId,
      record: records.communityId,
      id: id!,
      inCharge: sql`(select app.in_charge(place.street_id, place.id) from governance.community place where place.id = ${id})`,
    },
    value,
    shape,
  )

/** Minutes of confirmed service in a street. */
export const streetMinutesOf = ({ id }: RowColumns, value: Value, shape: string): SQL =>
  minutesOf(
    { total: totals.streetId, record: records.streetId, id: id!, inCharge: sql`app.in_charge(${id}, null)` },
    value,
    shape,
  )
