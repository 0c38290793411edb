import { Field, ObjectType } from '@concentric/chassis/derive'
import { PersonalSheet } from '@concentric/chassis/personal/sheet-type'
import { GraphQLInstant } from '@concentric/chassis/scalars'

@ObjectType({
  description:
    '我的数据\n\nEvery row kept about the person who asks, in all subgraphs, in clear (PIPL 45). What was done to them is told by `governanceTrail`, `buildingsTrail`, `organisationsTrail` and `volunteeringTrail`, a thousand entries at a time.',
})
export class PersonalData {
  @Field(() => GraphQLInstant, { description: '截至' })
  asOf!: string
  @Field(() => [PersonalSheet], { description: '数据表' })
  sheets!: PersonalSheet[]
}
