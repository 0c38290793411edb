import { Field, Int, ObjectType } from '@concentric/chassis/derive'

@ObjectType({ description: '我的排名\n\nOf who asks alone: nobody else is told it, and it names nobody.' })
export class OwnRank {
  @Field(() => Int, { description: '服务时长（分钟）\n\nConfirmed, in the whole months asked for.' })
  minutes!: number
  @Field(() => Int, { nullable: true, description: '名次\n\n1 for the most minutes; null where fewer than 5 served.' })
  place!: number | null
  @Field(() => Int, { nullable: true, description: '参与人数\n\nWho served in the community then; null below 5.' })
  of!: number | null
}
