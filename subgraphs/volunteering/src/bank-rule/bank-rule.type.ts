import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { bankRules } from './bank-rule.table.ts'

const labels = {
  name: ['名称', 'Name'],
  validFrom: ['生效日期', 'Valid from', 'Until the next rule is valid.'],
  dayMinutes: ['每日上限（分钟）', 'Most minutes a day', 'Of a volunteer, over all places.'],
  contestDays: [
    '异议期（天）',
    'Days to contest',
    'From the day a record was confirmed; an answer is due as many days later.',
  ],
  collectDays: [
    '领取期（天）',
    'Days to collect',
    'What is not collected goes back to the shelf, the minutes to the volunteer.',
  ],
  giftMinutes: ['每月捐出上限（分钟）', 'Most minutes given a month', 'By a volunteer, to a station.'],
  expiryMonths: ['有效期（月）', 'Months until minutes expire', 'Empty: they never do.'],
} as const
const rules = createInsertSchema(bankRules)

@Directive('@key(fields: "id")')
@ObjectType()
export class BankRule extends Row(
  bankRules,
  ['爱心银行规则', 'Rule of the time banks', 'Parameters the district decides; the newest that is valid holds.'],
  labels,
) {}

@InputType()
export class BankRuleDraft extends Draft(bankRules, rules) {}

@InputType()
export class BankRulePatch extends Patch(bankRules, rules) {}
