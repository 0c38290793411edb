import { type Asked, type Figure } from '@concentric/chassis/figures'
import { type SQL, sql } from 'drizzle-orm'
import { isTold } from '../service-record/part-minutes.ts'
import { partMinutesTotals as totals } from '../service-record/part-total.table.ts'
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

const unitsTeams = ({ value }: Asked): SQL =>
  sql`coalesce(${teams.unitId} = ${value('unitId')}::uuid, ${value('unitId')}::uuid is null and ${teams.unitId} is not null)`

export const unitTeamHours: Figure = {
  label: ['单位服务队时长', 'Hours of teams of units'],
  definition: [
    '当年各整月单位的服务队已确认的服务时长，不含本月；某月社区内有服务队、服务站、活动或其他服务不足 5 人的，只对其管理者计入（S83、S110）。',
    'Confirmed service of the teams of units in the whole months of the year; where in a month a community has a team, a station, an activity, or service outside of them, with fewer than five volunteers, it counts to its clerks only (S83, S110).',
  ],
  unit: ['小时', 'hours'],
  of: 'sum',
  withholds: true,
  arguments: UnitOfPlace,
  rows: (asked) => ofTeams(asked, sql`round(coalesce(sum(${totals.minutes}), 0) / 60.0, 2)`, unitsTeams(asked)),
}

export const unitTeamPeople: Figure = {
  label: ['单位服务队人数', 'People of teams of units'],
  definition: [
    '当年单位的服务队在一个整月的同一项服务中最多出动的人数，各队相加；不足 5 人的月份只对其管理者计入（S110）。',
    'The most people a team of a unit had at one service in a whole month of the year, added up by team; months of fewer than five count to the clerks in charge only (S110).',
  ],
  unit: ['人', 'people'],
  of: 'sum',
  withholds: true,
  arguments: UnitOfPlace,
  rows: (asked) => ofTeams(asked, sql`coalesce(max(${totals.volunteers}), 0)`, unitsTeams(asked)),
}
