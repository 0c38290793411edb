import { Field, Int, ObjectType } from '@concentric/chassis/derive'
import { GraphQLDay, GraphQLInstant } from '@concentric/chassis/scalars'
import { ExpectedGroup } from '../group-sign-up/group-count.type.ts'

@ObjectType({ description: "签到码\n\nFor the host's screen; a new one every 30 seconds." })
export class ActivityCode {
  @Field(() => String, { description: '签到码' })
  code!: string
  @Field(() => GraphQLInstant, { description: '有效至\n\nIt is taken for one step longer.' })
  validUntil!: string
  @Field(() => Int, { description: '剩余秒数\n\nFor a screen whose own clock may be wrong.' })
  secondsLeft!: number
  @Field(() => Int, { description: '更换间隔（秒）' })
  stepSeconds!: number
  @Field(() => String, {
    description: '当日纸质码\n\nFor the printed sheet of the day the activity begins; good for a week from then.',
  })
  dayCode!: string
  @Field(() => GraphQLDay, { description: '日期\n\nThe day the activity begins.' })
  day!: string
  @Field(() => Int, {
    description:
      '已到人数\n\nVolunteers seen or recorded there, the children they brought and the groups that were counted, as a number alone.',
  })
  cameCount!: number
  @Field(() => [ExpectedGroup], { description: '团体\n\nGroups of units that have seats, to be counted by the host.' })
  groups!: ExpectedGroup[]
}
