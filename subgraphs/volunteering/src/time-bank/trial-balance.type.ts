import { ArgsType, Field, Int, ObjectType } from '@concentric/chassis/derive'
import { graphType } from '@concentric/chassis/graph-type'
import { GraphQLDay } from '@concentric/chassis/scalars'
import { ledgerEntries } from '../ledger-entry/ledger-entry.table.ts'

@ArgsType()
export class TrialBalanceArguments {
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期（含）' })
  from?: string

  @Field(() => GraphQLDay, { nullable: true, description: '截止日期（含）' })
  to?: string
}

@ObjectType({ description: '试算表的一行\n\nWhat one reason came to on one day.' })
export class TrialBalanceRow {
  @Field(() => GraphQLDay, { description: '记账日' })
  day!: string
  @Field(() => graphType(ledgerEntries.reason).type, { description: '类型' })
  reason!: string
  @Field(() => Int, { description: '笔数' })
  entries!: number
  @Field(() => Int, { description: '志愿者账户增减（分钟）' })
  volunteerMinutes!: number
  @Field(() => Int, { description: '服务站账户增减（分钟）' })
  stationMinutes!: number
}

@ObjectType({
  description:
    '试算平衡\n\nSums by reason and day, the same for everybody; no person in it. Both sides of every row sum to zero, or the book is wrong.',
})
export class TrialBalance {
  @Field(() => [TrialBalanceRow])
  rows!: TrialBalanceRow[]
  @Field(() => Int, { description: '合计（分钟）\n\nZero.' })
  totalMinutes!: number
  @Field(() => Int, { description: '存量（分钟）\n\nWhat volunteers have in all at the end of the last day.' })
  outstandingMinutes!: number
  @Field(() => String, {
    nullable: true,
    description:
      '链头\n\nThe newest seal of the trail of this subgraph up to the last day: whoever notes it can tell a changed book.',
  })
  head!: string | null
}
