import { ArgsType, counted, Field, type Figure, Int, PlaceArguments } from '@concentric/chassis/figures'
import { and, gte, inArray, lt, sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'

@ArgsType()
class YearOfPlace extends PlaceArguments {
  @Field(() => Int, { nullable: true, description: '年份\n\nThis year, when left out.' })
  year?: number
}

export const heldActivityCount: Figure = {
  label: ['当年举办活动', 'Activities held this year'],
  definition: [
    '当年已举办和已结项的活动场次（S88）。',
    'Activities of the year that were held, closed ones among them (S88).',
  ],
  unit: ['场', 'activities'],
  of: 'count',
  arguments: YearOfPlace,
  rows: counted('Activity', activities, ({ state, startsAt }, { value }) => {
    const january = sql`make_date(coalesce(${value('year')}::int, extract(year from current_date)::int), 1, 1)`
    return and(
      inArray(state, ['HELD', 'CLOSED']),
      gte(startsAt, january),
      lt(startsAt, sql`${january} + interval '1 year'`),
    )
  }),
}
