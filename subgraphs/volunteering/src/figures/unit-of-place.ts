import { ID } from '@concentric/chassis/derive'
import { ArgsType, type Asked, Field, Int, PlaceArguments } from '@concentric/chassis/figures'
import { type Column, type SQL, type SQLWrapper, sql } from 'drizzle-orm'

@ArgsType()
export class UnitOfPlace extends PlaceArguments {
  @Field(() => ID, { nullable: true, description: '单位\n\nOf this unit alone.' })
  unitId?: string
  @Field(() => Int, { nullable: true, description: '年份\n\nThis year, when left out.' })
  year?: number
}

/** Whether a row of a day is of the unit and of the year asked for; every row of a unit is, where no unit is asked for. */
export const ofUnitInYear = (unitId: Column, day: SQLWrapper, { value }: Asked): SQL =>
  sql`coalesce(${unitId} = ${value('unitId')}::uuid, ${value('unitId')}::uuid is null and ${unitId} is not null)
    and extract(year from ${day}) = coalesce(${value('year')}::int, extract(year from current_date)::int)`
