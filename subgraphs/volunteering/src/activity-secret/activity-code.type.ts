import { Field, Int, ObjectType } from '@concentric/chassis/derive'
import { GraphQLDay, GraphQLInstant } from '@concentric/chassis/scalars'

@ObjectType({ description: "签到码\n\nFor the host's screen; a new one every 30 seconds." })
export class ActivityCode {
  @Field(() => String, { description: '签到码' })
  code!: string
  @Field(() => GraphQLInstant, { description: '有效至\n\nIt is taken for one step longer.' })
  validUntil!: string
  @Field(() => Int, { description: '更换间隔（秒）' })
  stepSeconds!: number
  @Field(() => String, { description: '当日纸质码\n\nFor the printed sheet of the day.' })
  dayCode!: string
  @Field(() => GraphQLDay, { description: '日期' })
  day!: string
}
