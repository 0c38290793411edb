import { type Label, type RowColumns, type Value } from '@concentric/chassis/entity'
import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { smallestGroup } from '../volunteer/volunteer-total.ts'
import { isCounted } from './is-counted.ts'
import { partMinutesTotals as totals } from './part-total.table.ts'
import { periodOf } from './period.ts'
import { serviceRecords as records } from './service-record.table.ts'

export const partMinutesLabel: Label = [
  '志愿服务时长（分钟）',
  'Volunteer minutes',
  'Confirmed service from the first day to the last. Whole months, from kept totals; withheld where in a month a community has a team, a station, an activity, or service outside of them, with fewer than 5 volunteers, and parts of months, except to the clerks in charge.',
]

/**
 * Whether a part may be told of: to the clerks in charge of it, and to others where no part of that month of the community has
 * but few volunteers. So whatever is told is made of parts of five and more, and so is what remains when it is subtracted.
 */
export const isTold: SQL = sql`(app.in_charge(${totals.streetId}, ${totals.communityId}) or ${isTheSameToAll()})`

/** The same, for what is told to everybody alike. */
export function isTheSameToAll(): SQL {
  return sql`not exists (
  select from ${totals} few where few.community_id = ${totals.communityId} and few.month = ${totals.month} and few.volunteers between 1 and ${smallestGroup} - 1)`
}

/** The minutes of parts, where all of them may be told of. */
const toldMinutesOf = (parts: SQL): SQL =>
  sql`(select case when coalesce(bool_and(${isTold}), true) then coalesce(sum(${totals.minutes}), 0)::int end from ${totals} where ${parts})`

type Body = { total: SQL; record: SQL }

/**
 * Minutes of confirmed service of whoever has parts in it. Parts of months are for the clerks in charge of every
 * place it served in then, from the records: others would take some of them for all.
 */
const minutesOf = ({ total, record }: Body, value: Value, shape: string): SQL => {
  const { from, to, within } = periodOf(value)
  if (shape === 'whole') return toldMinutesOf(sql`${total} and ${totals.month} between ${from} and ${to}`)
  const isElsewhere = sql`exists (select from ${totals} where ${total} and ${totals.month} between date_trunc('month', ${from})::date and ${to}
    and not app.in_charge(${totals.streetId}, ${totals.communityId}))`
  return sql`case when app.level() in ('district', 'street', 'community') and not ${isElsewhere} then (
      select coalesce(sum(${records.minutes}), 0)::int from ${records}
      where ${record} and ${within(records.startsAt)} and ${isCounted})
    else app.refuse('BAD_USER_INPUT', 'wholeMonths')::text::int end`
}

const sameId = (column: SQLWrapper, id: SQLWrapper | undefined) => sql`${column} = ${id}`

/** Minutes of confirmed service of a team. */
export const teamMinutesOf = ({ id }: RowColumns, value: Value, shape: string): SQL =>
  minutesOf({ total: sameId(totals.teamId, id), record: sameId(records.teamId, id) }, value, shape)

/** Minutes of confirmed service at a station, with that of its teams. */
export const stationMinutesOf = ({ id }: RowColumns, value: Value, shape: string): SQL =>
  minutesOf({ total: sameId(totals.stationId, id), record: sameId(records.stationId, id) }, value, shape)

/** Minutes of confirmed service for the activities somebody holds. */
const heldMinutesOf =
  (holderId: Column) =>
  ({ id }: RowColumns, value: Value, shape: string): SQL => {
    const held = (activity: SQLWrapper) =>
      sql`${activity} in (select ${activities.id} from ${activities} where ${holderId} = ${id})`
    return minutesOf({ total: held(totals.activityId), record: held(records.activityId) }, value, shape)
  }

/** Minutes of confirmed service for the activities of an organisation. */
export const organisationMinutesOf = heldMinutesOf(activities.organisationId)

/** Minutes of confirmed service for the activities of a branch: who served is of no branch to us. */
export const branchMinutesOf = heldMinutesOf(activities.branchId)

/** Minutes of confirmed service so far for the activities that name a contract. */
export const contractMinutesOf = ({ id }: RowColumns): SQL =>
  toldMinutesOf(
    sql`${totals.activityId} in (select ${activities.id} from ${activities} where ${activities.contractId} = ${id} and ${activities.archivedAt} is null)`,
  )
