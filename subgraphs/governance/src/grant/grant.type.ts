import { computed, Directive, Field, ID, ObjectType, Row } from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { grants } from './grant.table.ts'

const labels = {
  accountId: ['账号编号', 'Account id'],
  accountName: ['账号', 'Account'],
  level: ['级别', 'Level'],
  placeId: ['对象编号', 'Place id'],
  placeName: ['对象', 'Place'],
} as const

/** What a grant is for: a street, a community, a building, a unit… */
@ObjectType({ description: '授权对象\n\nA street, a community, a building, a unit… by id and name.' })
export class GrantPlace {
  @Field(() => ID)
  id!: string
  @Field(() => String)
  name!: string
}

const relations = {
  place: computed(
    () => GrantPlace,
    ['授权对象', 'Place'],
    ({ placeId, placeName }) => sql`json_build_object('id', ${placeId}, 'name', ${placeName})`,
  ),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Grant extends Row(grants, ['授权', 'Grant'], labels, relations) {}
