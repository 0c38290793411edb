import { ArgsType, type Asked, Field, PlaceArguments } from '@concentric/chassis/figures'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { type Column, type SQL, sql } from 'drizzle-orm'

@ArgsType()
export class PeriodOfPlace extends PlaceArguments {
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期（含）\n\nThe beginning, when left out.' })
  from?: string
  @Field(() => GraphQLDay, { nullable: true, description: '截止日期（含）\n\nToday, when left out.' })
  to?: string
}

/** Whether a day lies in the period asked for, both its ends included; not where there is no day. */
export const inPeriod = (day: Column, { value }: Asked): SQL =>
  sql`${day} between coalesce(${value('from')}::date, '-infinity') and coalesce(${value('to')}::date, current_date)`
