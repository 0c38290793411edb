import { ArgsType, Field, Int } from '@concentric/chassis/derive'
import { type RowColumns, type Value } from '@concentric/chassis/entity'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { activityTotals as totals } from './activity.table.ts'

@ArgsType()
export class YearArguments {
  @Field(() => Int, { nullable: true, description: '年份；不填为历年合计' })
  year?: number
}

const totalOf =
  (counted: SQLWrapper) =>
  ({ id }: RowColumns, value: Value): SQL =>
    sql`(select coalesce(sum(${counted}), 0)::int from ${totals}
      where ${totals.organisationId} = ${id} and (${value('year')}::int is null or ${totals.year} = ${value('year')}::int))`

/** How many activities an organisation held in a year: a kept total. */
export const activityCountOf = totalOf(totals.activities)

/** How many visits they had. */
export const visitsOf = totalOf(totals.visits)
