import { ArgsType, Field, ID, Int } from '@concentric/chassis/crud'

@ArgsType()
export class SignUpArguments {
  @Field(() => ID, { description: '班次' })
  shiftId!: string

  @Field(() => ID, {
    description: '请求键\n\nMade by the client: the same key is answered the same, refusals included.',
  })
  key!: string

  @Field(() => ID, { nullable: true, description: '志愿者\n\nWhom a clerk signs up; left out by a volunteer.' })
  volunteerId?: string | null

  @Field(() => Boolean, {
    defaultValue: true,
    description: '本人参加\n\nFalse where a guardian brings children alone.',
  })
  attends!: boolean

  @Field(() => Int, { defaultValue: 0, description: '儿童人数\n\nChildren under 14; no name of them is kept.' })
  children!: number

  @Field(() => Boolean, { defaultValue: false, description: '监护人同意\n\nNeeded where there are children.' })
  guardianAgrees!: boolean

  @Field(() => String, {
    nullable: true,
    description:
      '免训原因\n\nOf the host alone: why somebody is let in who has not attended the training that is required.',
  })
  trainingWaiver?: string | null
}
