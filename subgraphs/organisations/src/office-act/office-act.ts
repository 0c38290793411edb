import { Field, ID, Int, ObjectType } from '@concentric/chassis/crud'
import { GraphQLInstant } from '@concentric/chassis/scalars'
import { HistoryAction, HistoryLevel } from '@concentric/chassis/trail/history-types'

@ObjectType({
  description: '机关办理记录\n\nWhat an office did to something of the unit that asks: the office, never the clerk.',
})
export class OfficeAct {
  @Field(() => ID, { description: '编号\n\nWithin the trail, in the order of writing.' })
  id!: string
  @Field(() => GraphQLInstant, { description: '时间' })
  at!: string
  @Field(() => HistoryAction, { description: '操作' })
  action!: string
  @Field(() => String, { description: '类型\n\nOf what was written, as `Need`.' })
  type!: string
  @Field(() => ID, { description: '记录编号' })
  rowId!: string
  @Field(() => String, { description: '名称\n\nAs it is called now.' })
  name!: string
  @Field(() => HistoryLevel, {
    description:
      '级别\n\nOf the office; `SYSTEM` where the program followed an act of somebody else, as when a match moved on.',
  })
  level!: string
  @Field(() => String, { nullable: true, description: '机关\n\nThe street or community that acted.' })
  officeName!: string | null
  @Field(() => [String], { description: '修改的内容\n\nThe fields by their labels, in the reader’s language.' })
  changed!: string[]
}

@ObjectType()
export class OfficeActPage {
  @Field(() => [OfficeAct])
  items!: OfficeAct[]
  @Field(() => Int, { description: '总数' })
  total!: number
  @Field(() => String, { nullable: true, description: '下一页\n\nPass it as `after`; null on the last page.' })
  next!: string | null
}
