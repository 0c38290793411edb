import { Field, InputType, Int } from '@concentric/chassis/derive'
import { GraphQLDay } from '@concentric/chassis/scalars'

@InputType({
  description:
    '班次安排\n\nA timetable: the first stop on the first day, the others after it, all again each round of the route.',
})
export class RunsPlan {
  @Field(() => GraphQLDay, { description: '从哪天开始\n\nOf the first stop; of days before today nothing is planned.' })
  from!: string
  @Field(() => GraphQLDay, { description: '安排到\n\nThe last day a run may be on, at most 400 days ahead.' })
  until!: string
  @Field(() => String, { description: '开始时间\n\nOn the clock of the district: 09:30.' })
  startsAtTime!: string
  @Field(() => Int, {
    description: '各站相隔天数\n\nDays from one stop to the next; 0: all on one day, one after the other.',
  })
  daysBetween!: number
}
