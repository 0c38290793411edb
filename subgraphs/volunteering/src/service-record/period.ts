import { ArgsType, Field } from '@concentric/chassis/derive'
import { type Value } from '@concentric/chassis/entity'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

@ArgsType()
export class PeriodArguments {
  @Field(() => GraphQLDay, { description: '起始日期（含）' })
  from!: string

  @Field(() => GraphQLDay, { description: '截止日期（含）' })
  to!: string
}

/** Whether a period is whole months, from the first day of one to the last of one, or parts of months. */
export function shapeOfPeriod({ from, to }: Readonly<Record<string, unknown>>): 'whole' | 'part' {
  const behind = new Date(`${to}T00:00:00Z`)
  behind.setUTCDate(behind.getUTCDate() + 1)
  return String(from) <= String(to) && /-01$/.test(String(from)) && behind.getUTCDate() === 1 ? 'whole' : 'part'
}

/** The two days of a period as dates, and the instants between which they lie. */
export function periodOf(value: Value) {
  const [from, to] = [sql`${value('from')}::date`, sql`${value('to')}::date`]
  return {
    from,
    to,
    within: (instant: SQLWrapper) => sql`${instant} >= ${startOf(from)} and ${instant} < ${startOf(sql`${to} + 1`)}`,
  }
}

const startOf = (day: SQL) => sql`(${day})::timestamp at time zone 'Asia/Shanghai'`
