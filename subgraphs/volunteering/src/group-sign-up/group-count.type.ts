import { Field, ID, Int, ObjectType } from '@concentric/chassis/derive'

@ObjectType({ description: '团体到场人数\n\nAs whoever holds the activity has counted; not whose group it is.' })
export class GroupCount {
  @Field(() => ID, { description: '编号' })
  id!: string
  @Field(() => Int, { description: '到场人数' })
  came!: number
}

@ObjectType({ description: '团体\n\nA group that is expected at a shift: how many, never who.' })
export class ExpectedGroup {
  @Field(() => ID, { description: '编号\n\nOf its sign-up.' })
  id!: string
  @Field(() => ID, { description: '班次' })
  shiftId!: string
  @Field(() => Int, { description: '人数' })
  headcount!: number
  @Field(() => Int, { nullable: true, description: '到场人数\n\nNone before it is counted.' })
  came!: number | null
}
