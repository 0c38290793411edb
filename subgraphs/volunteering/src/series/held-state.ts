import { ArgsType, Field, registerEnumType } from '@concentric/chassis/derive'
import { type RowColumns, type Value } from '@concentric/chassis/entity'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { type SQL, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'

export const HeldState = { OK: 'OK', DUE: 'DUE', OVERDUE: 'OVERDUE' } as const
registerEnumType(HeldState, {
  name: 'HeldState',
  description: '系列状态',
  valuesConfig: {
    OK: { description: '正常\n\nHeld in the period.' },
    DUE: { description: '将到期\n\nIts day in the period is still to come.' },
    OVERDUE: { description: '逾期\n\nIts day has passed, or the period before went by, and it was not held.' },
  },
})

@ArgsType()
export class DayArguments {
  @Field(() => GraphQLDay, { nullable: true, description: '日期\n\nAs of that day; today, when left out.' })
  on?: string
}

const today = sql`(now() at time zone 'Asia/Shanghai')::date`
const dayOf = sql`(${activities.startsAt} at time zone 'Asia/Shanghai')::date`

const isHeld = (id: SQL, from: SQL, to: SQL): SQL =>
  sql`exists (select from ${activities} where ${activities.seriesId} = ${id} and ${activities.archivedAt} is null
    and ${activities.state} in ('HELD', 'CLOSED') and ${dayOf} between ${from} and ${to})`

/**
 * Whether a series was held in its period (R31), a week or month or some of them, counted from the one it began in. Nothing
 * before it began and after it has ended.
 */
export const heldStateOf = (columns: RowColumns, value: Value): SQL =>
  heldStateOn(columns, sql`coalesce(${value('on')}::date, ${today})`)

/** The same on a day. */
export function heldStateOn({ id, rule, startsOn, endsOn }: RowColumns, day: SQL): SQL {
  const period = sql.raw('period')
  return sql`(select case
      when ${isHeld(sql`${id}`, sql`${period}.first`, sql`least(${period}.last, asked.day)`)} then 'OK'
      when due.day < asked.day or before.first >= asked.began and not ${isHeld(sql`${id}`, sql`before.first`, sql`${period}.first - 1`)} then 'OVERDUE'
      else 'DUE' end
    from (select ${day} as day, substring(${rule} from 'FREQ=(\\w+)') as unit,
        coalesce(substring(${rule} from 'INTERVAL=(\\d+)')::int, 1) as every,
        date_trunc(case when ${rule} like 'FREQ=WEEKLY%' then 'week' else 'month' end, ${startsOn}::timestamp)::date as began) asked,
      lateral (select case asked.unit when 'WEEKLY' then make_interval(weeks => asked.every) else make_interval(months => asked.every) end as length,
        case asked.unit when 'WEEKLY' then (date_trunc('week', asked.day::timestamp)::date - asked.began) / 7
          else (extract(year from asked.day) - extract(year from asked.began)) * 12 + extract(month from asked.day) - extract(month from asked.began) end::int / asked.every as number) counted,
      lateral (select (asked.began + counted.number * counted.length)::date as first, (asked.began + (counted.number + 1) * counted.length)::date - 1 as last) ${period},
      lateral (select (${period}.first - counted.length)::date as first) before,
      lateral (select coalesce(
        ${period}.first + substring(${rule} from 'BYMONTHDAY=(\\d+)')::int - 1,
        ${period}.first + array_position(array['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], substring(${rule} from 'WEEKLY.*BYDAY=(\\w+)')) - 1,
        ${period}.last) as day) due
    where asked.day >= ${startsOn} and (${endsOn} is null or asked.day <= ${endsOn}))`
}

/** The last day a series was held on. */
export const lastHeldOf = ({ id }: RowColumns): SQL =>
  sql`(select max(${dayOf}) from ${activities} where ${activities.seriesId} = ${id} and ${activities.archivedAt} is null and ${activities.state} in ('HELD', 'CLOSED'))`

/** The next day a published activity of a series begins on. */
export const nextOf = ({ id }: RowColumns): SQL =>
  sql`(select min(${dayOf}) from ${activities} where ${activities.seriesId} = ${id} and ${activities.archivedAt} is null and ${activities.state} in ('PUBLISHED', 'FULL', 'RUNNING') and ${activities.endsAt} > now())`
