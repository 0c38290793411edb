import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { fundRules } from './fund-rule.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['经费类别', 'Kind'],
  amountFen: ['每社区每年金额', 'Amount', 'What each community is given each year: 82,000 and 70,000 yuan (S29).'],
  fromYear: ['起始年度', 'From year', 'In force until the next rule of the same kind begins.'],
} as const
const rules = createInsertSchema(fundRules)

@Directive('@key(fields: "id")')
@ObjectType()
export class FundRule extends Row(fundRules, ['经费标准', 'Fund rule'], labels) {}

@InputType()
export class FundRuleDraft extends Draft(fundRules, rules) {}

@InputType()
export class FundRulePatch extends Patch(fundRules, rules) {}
