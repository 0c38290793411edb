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

/** The two days of a period as dates, whether they are the first and the last of months, and the instants between which they lie. */
export function periodOf(value: Value) {
  const [from, to] = [sql`${value('from')}::date`, sql`${value('to')}::date`]
  return {
    from,
    to,
    isWhole: sql`${from} <= ${to} and ${isFirst(from)} and ${isFirst(sql`(${to} + 1)`)}`,
    within: (instant: SQLWrapper) => sql`${instant} >= ${startOf(from)} and ${instant} < ${startOf(sql`${to} + 1`)}`,
  }
}

const isFirst = (day: SQL) => sql`extract(day from ${day}) = 1`

const startOf = (day: SQL) => sql`(${day})::timestamp at time zone 'Asia/Shanghai'`
