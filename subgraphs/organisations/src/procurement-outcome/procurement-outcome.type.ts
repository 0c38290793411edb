import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { Float } from '@concentric/chassis/derive'
import { GraphQLFen } from '@concentric/chassis/scalars'

@ObjectType()
class Outcome {
  @Field(() => GraphQLFen, { nullable: true, description: '合同金额\n\nIn fen; null where none is known.' })
  amountFen!: number | null
  @Field(() => GraphQLFen, { description: '已付款\n\nIn fen.' })
  paidFen!: number
  @Field(() => Int, { description: '已举办活动\n\nOf those that name the contract, held or closed.' })
  activities!: number
  @Field(() => Int, {
    nullable: true,
    description:
      '志愿服务时长（分钟）\n\nAt these activities; null where it is withheld because it would tell of fewer than five volunteers.',
  })
  serviceMinutes!: number | null
  @Field(() => Float, { nullable: true, description: '平均得分\n\nOf a hundred; null where nothing was evaluated.' })
  points!: number | null
  @Field(() => Float, {
    nullable: true,
    description: '每场活动金额（元）\n\nOf the sum agreed; null without activities.',
  })
  yuanPerActivity!: number | null
}

@ObjectType({ description: '合同成效\n\nWhat was agreed, what was paid, and what it came to so far.' })
export class ContractOutcome extends Outcome {
  @Field(() => ID, { description: '合同' })
  id!: string
  @Field(() => String, { description: '名称' })
  name!: string
  @Field(() => String, { nullable: true, description: '承接方' })
  contractor!: string | null
  @Field(() => ID, { nullable: true, description: '承接单位' })
  unitId!: string | null
  @Field(() => ID, { nullable: true, description: '承接社会组织' })
  organisationId!: string | null
  @Field(() => String, { nullable: true, description: '签订日期' })
  signedOn!: string | null
  @Field(() => Boolean, { description: '示例' })
  sample!: boolean
}

@ObjectType({
  description:
    '成效合计\n\nOf all contracts; the yuan per activity are those of contracts that held any, the points those of contracts that were evaluated.',
})
export class OutcomeTotal extends Outcome {
  @Field(() => Int, { description: '合同数' })
  contracts!: number
}

@ObjectType({ description: '采购成效' })
export class ProcurementOutcome {
  @Field(() => OutcomeTotal, { description: '合计' })
  total!: OutcomeTotal
  @Field(() => [ContractOutcome], { description: '合同\n\nThe latest signed first.' })
  items!: ContractOutcome[]
}
