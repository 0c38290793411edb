import { type Value } from '@concentric/chassis/entity'
import { ArgsType, Field, PlaceArguments } from '@concentric/chassis/figures'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

@ArgsType()
export class MonthsOfPlace extends PlaceArguments {
  @Field(() => GraphQLDay, {
    nullable: true,
    description: '起始日期（含）\n\nThe first of the month a year ago, when left out.',
  })
  from?: string
  @Field(() => GraphQLDay, {
    nullable: true,
    description: '截止日期（含）\n\nThe end of the last month, when left out.',
  })
  to?: string
}

const thisMonth = sql`date_trunc('month', current_date)`

/** Whether a month lies whole between the two days; the latest twelve, when they are left out. */
export function wholeMonths(month: SQLWrapper, value: Value): SQL {
  const first = sql`coalesce(${value('from')}::date, ${thisMonth} - interval '1 year')`
  const last = sql`coalesce(${value('to')}::date, ${thisMonth} - interval '1 day')`
  return sql`${month} >= ${first} and ${month} < date_trunc('month', ${last} + interval '1 day')`
}
