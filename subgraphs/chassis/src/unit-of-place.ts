import { type Column, type SQL, sql } from 'drizzle-orm'
import { ID } from './derive.ts'
import { ArgsType, type Asked, Field } from './figures.ts'
import { YearOfPlace } from './year-of-place.ts'

@ArgsType()
export class UnitOfPlace extends YearOfPlace {
  @Field(() => ID, { nullable: true, description: '单位\n\nOf this unit alone.' })
  unitId?: string
}

/** Whether a row is of the unit asked for; every row of a unit is, where none is asked for. */
export const ofUnit = (unitId: Column, { value }: Asked): SQL =>
  sql`coalesce(${unitId} = ${value('unitId')}::uuid, ${value('unitId')}::uuid is null and ${unitId} is not null)`
