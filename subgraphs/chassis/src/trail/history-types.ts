import 'reflect-metadata'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { levelNames } from '../levels.ts'
import { GraphQLInstant } from '../scalars.ts'

const enumOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]))

/** What a write was; nothing is deleted but by hand, past the program. */
export const HistoryAction = enumOf(['INSERT', 'UPDATE', 'ARCHIVE', 'RESTORE', 'DELETE'])
registerEnumType(HistoryAction, { name: 'HistoryAction', description: '操作' })

/** As what somebody acted; `SYSTEM` is the program itself. */
export const HistoryLevel = enumOf([...levelNames.map((level) => level.toUpperCase()), 'SYSTEM'])
registerEnumType(HistoryLevel, { name: 'HistoryLevel', description: '身份级别' })

@Directive('@shareable')
@ObjectType({ description: '修改内容\n\nOne field of a write.' })
export class HistoryChange {
  @Field(() => String, { description: '字段\n\nAs the type calls it: `areaSquareMetres`.' })
  field!: string
  @Field(() => String, { nullable: true, description: '修改前' })
  before!: string | null
  @Field(() => String, { nullable: true, description: '修改后' })
  after!: string | null
  @Field(() => Boolean, {
    description: '个人信息\n\nThe field holds something of a person: only that it changed is kept.',
  })
  personal!: boolean
}

@Directive('@shareable')
@ObjectType({ description: '历史记录\n\nOne write: who did it, when, and what was changed.' })
export class HistoryEntry {
  @Field(() => ID, { description: '编号\n\nWithin the trail of the subgraph, in the order of writing.' })
  id!: string
  @Field(() => GraphQLInstant, { description: '时间' })
  at!: string
  @Field(() => HistoryAction, { description: '操作' })
  action!: string
  @Field(() => HistoryLevel, { description: '身份级别' })
  level!: string
  @Field(() => ID, { nullable: true, description: '账号编号' })
  accountId!: string | null
  @Field(() => ID, { nullable: true, description: '授权编号\n\nThe grant acted under.' })
  grantId!: string | null
  @Field(() => ID, { nullable: true, description: '对象编号\n\nThe place acted for.' })
  placeId!: string | null
  @Field(() => ID, {
    nullable: true,
    description: '请求编号\n\nThe request it was part of: as in the logs and the header `x-request-id`.',
  })
  requestId!: string | null
  @Field(() => [HistoryChange], { description: '修改内容' })
  changes!: HistoryChange[]
}

@Directive('@shareable')
@ObjectType()
export class HistoryPage {
  @Field(() => [HistoryEntry])
  items!: HistoryEntry[]
  @Field(() => Int, { description: '总数' })
  total!: number
  @Field(() => String, { nullable: true, description: '下一页\n\nPass it as `after`; null on the last page.' })
  next!: string | null
}
