import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { ArgsType, type Asked, Field, Int, PlaceArguments } from './figures.ts'

@ArgsType()
export class YearOfPlace extends PlaceArguments {
  @Field(() => Int, { nullable: true, description: '年份\n\nThis year, when left out.' })
  year?: number
}

/** Whether a day lies in the year asked for; not where there is no day. */
export const inYear = (day: Column | SQLWrapper, { value }: Asked): SQL =>
  sql`coalesce(extract(year from ${day}) = coalesce(${value('year')}::int, extract(year from current_date)::int), false)`
