import { type Asked, type Figure } from '@concentric/chassis/figures'
import { type SQL, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { groupSignUps as groups } from '../group-sign-up/group-sign-up.table.ts'
import { groupMinutes, isGroupTold } from '../group-sign-up/told.ts'
import { isTold } from '../service-record/part-minutes.ts'
import { partMinutesTotals as totals } from '../service-record/part-total.table.ts'
import { shifts } from '../shift/shift.table.ts'
import { teams } from '../team/team.table.ts'
import { ofUnitInYear, UnitOfPlace } from './unit-of-place.ts'

/** The teams of a unit, and of what they served in the year one number: months that may not be told of count to the clerks only. */
const ofTeams = (asked: Asked, number: SQL, none: SQL): SQL =>
  sql`select ${teams.id}, 'Team', ${teams.name}, case when told then number end, ${teams.sample}, not told as withheld
    from ${teams} cross join lateral (
      select ${number} as number, coalesce(bool_and(${isTold}), true) as told
      from ${totals} where ${totals.teamId} = ${teams.id} and ${ofUnitInYear(teams.unitId, totals.month, asked)}
        and ${totals.month} < date_trunc('month', current_date)) served
    where ${asked.here(teams)} and ${none}`

/** The groups units sent in the whole months of the year, and of each one number: of few it counts to the clerks only. */
const ofGroups = (asked: Asked, number: SQL): SQL =>
  sql`select ${groups.id}, 'GroupSignUp', ${activities.name}, case when ${isGroupTold(groups)} then ${number} end, ${groups.sample}, not ${isGroupTold(groups)} as withheld
    from ${groups} join ${shifts} on ${shifts.id} = ${groups.shiftId} join ${activities} on ${activities.id} = ${shifts.activityId}
    where ${asked.here({ ...groups, archivedAt: sql`null` })} and ${groups.state} = 'ATTENDED' and ${ofUnitInYear(groups.unitId, groups.startsAt, asked)}
      and ${groups.startsAt} < date_trunc('month', current_date)`

const unitsTeams = ({ value }: Asked): SQL =>
  sql`coalesce(${teams.unitId} = ${value('unitId')}::uuid, ${value('unitId')}::uuid is null and ${teams.unitId} is not null)`

export const unitTeamHours: Figure = {
  label: ['单位出动时长', 'Hours units gave'],
  definition: [
    '当年各整月单位的服务队已确认的服务时长，加上单位团体报名到场人数乘以班次时长，不含本月；某月社区内有服务队、服务站、活动或其他服务不足 5 人的，到场不足 5 人的团体，只对其管理者计入（S83、S110）。',
    'Confirmed service of the teams of units in the whole months of the year, and the length of the shift for each who came of their groups; where in a month a community has a team, a station, an activity, or service outside of them, with fewer than five volunteers, it counts to its clerks only, and so does a group of which fewer than five came (S83, S110).',
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  withholds: true,
  arguments: UnitOfPlace,
  rows: (asked) =>
    sql`${ofTeams(asked, sql`round(coalesce(sum(${totals.minutes}), 0) / 60.0, 2)`, unitsTeams(asked))}
      union all ${ofGroups(asked, sql`round(${groupMinutes(groups)} / 60.0, 2)`)}`,
}

export const unitTeamPeople: Figure = {
  label: ['单位出动人数', 'People units sent'],
  definition: [
    '当年单位的服务队在一个整月的同一项服务中最多出动的人数，各队相加，再加各整月团体报名的到场人数；不足 5 人的月份和团体只对其管理者计入（S110）。',
    'The most people a team of a unit had at one service in a whole month of the year, added up by team, and who came of its groups in the whole months; months and groups of fewer than five count to the clerks in charge only (S110).',
  ],
  unit: ['人', 'people'],
  of: 'sum',
  withholds: true,
  arguments: UnitOfPlace,
  rows: (asked) =>
    sql`${ofTeams(asked, sql`coalesce(max(${totals.volunteers}), 0)`, unitsTeams(asked))} union all ${ofGroups(asked, sql`${groups.came}`)}`,
}
