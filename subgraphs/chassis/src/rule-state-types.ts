import 'reflect-metadata'
import { ArgsType, Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { type Pair } from './messages.ts'
import { GraphQLDay } from './scalars.ts'

/** How a rule stands with what it is about, the most urgent first. */
export const ruleStatuses = {
  BROKEN: ['不符合', 'Broken'],
  OVERDUE: ['逾期', 'Overdue'],
  VACANT: ['空缺', 'Vacant'],
  DUE: ['将到期', 'Due'],
  UNKNOWN: ['待核', 'Unknown'],
  EXEMPT: ['豁免', 'Exempt'],
  OK: ['正常', 'OK'],
} as const satisfies Readonly<Record<string, Pair>>

export type RuleStatus = keyof typeof ruleStatuses

const names = Object.keys(ruleStatuses) as RuleStatus[]
const statusType = Object.fromEntries(names.map((name) => [name, name]))
registerEnumType(statusType, {
  name: 'RuleStatus',
  description: '规则状态',
  valuesConfig: Object.fromEntries(names.map((name) => [name, { description: ruleStatuses[name][0] }])),
})

@ArgsType()
export class RuleStateArguments {
  @Field(() => ID, {
    nullable: true,
    description: '范围\n\nA district, street or community, or the very thing that is judged; all, when left out.',
  })
  scopeId?: string
  @Field(() => String, { nullable: true, description: '规则\n\nAs `R29`.' })
  rule?: string
  @Field(() => statusType, { nullable: true, description: '状态' })
  status?: RuleStatus
  @Field(() => GraphQLDay, { nullable: true, description: '日期\n\nThe day it is judged on; today, when left out.' })
  on?: string
  @Field(() => Int, { defaultValue: 1 })
  page!: number
  @Field(() => Int, { defaultValue: 25 })
  perPage!: number
}

@Directive('@shareable')
@ObjectType({ description: '依据\n\nA record, or a day, by which a rule was judged.' })
export class RuleEvidence {
  @Field(() => ID)
  id!: string
  @Field(() => String, { description: '类型\n\nOf that record, as `Team`; `Day` where it is a day.' })
  type!: string
  @Field(() => String, { description: '名称' })
  label!: string
}

@Directive('@shareable')
@ObjectType({ description: '规则状态\n\nHow a rule stands with one place or thing on a day.' })
export class RuleState {
  @Field(() => String, { description: '规则\n\nAs `R29`.' })
  rule!: string
  @Field(() => String, { description: '条文' })
  text!: string
  @Field(() => ID, { description: '对象编号' })
  scopeId!: string
  @Field(() => String, { description: '对象类型\n\nAs `Community`.' })
  scopeType!: string
  @Field(() => String, { description: '对象' })
  scopeName!: string
  @Field(() => ID, { nullable: true, description: '社区' })
  communityId!: string | null
  @Field(() => ID, { nullable: true, description: '街道' })
  streetId!: string | null
  @Field(() => statusType, { description: '状态' })
  status!: RuleStatus
  @Field(() => GraphQLDay, { nullable: true, description: '起于\n\nSince when it stands so, where that is known.' })
  since!: string | null
  @Field(() => [String], { description: '可处理的层级\n\nThe levels whose clerks can mend it, as `COMMUNITY`.' })
  mendedBy!: string[]
  @Field(() => String, { nullable: true, description: '豁免理由\n\nWhy it is exempt, and until when.' })
  exemption!: string | null
  @Field(() => Int, { description: '依据数' })
  evidenceCount!: number
  @Field(() => [RuleEvidence], { description: '依据\n\nThe first hundred of them.' })
  evidence!: RuleEvidence[]
}

@Directive('@shareable')
@ObjectType()
export class RuleCount {
  @Field(() => String, { description: '规则' })
  rule!: string
  @Field(() => statusType, { description: '状态' })
  status!: RuleStatus
  @Field(() => Int, { description: '个数' })
  count!: number
}

@Directive('@shareable')
@ObjectType()
export class RuleStatePage {
  @Field(() => [RuleState], { description: '规则状态\n\nThe most urgent first.' })
  items!: RuleState[]
  @Field(() => Int, { description: '总数' })
  total!: number
  @Field(() => [RuleCount], { description: '各规则各状态的个数' })
  counts!: RuleCount[]
}
