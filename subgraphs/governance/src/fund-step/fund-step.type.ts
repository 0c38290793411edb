import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { fundSteps } from './fund-step.table.ts'

const labels = {
  name: ['名称', 'Name'],
  year: ['年度', 'Year'],
  amountFen: [
    '每社区服务经费',
    'Amount',
    'The service fund of each community in that year: from 200,000 to 1,000,000 yuan, never falling (S30, R27).',
  ],
} as const
const rules = createInsertSchema(fundSteps)

@Directive('@key(fields: "id")')
@ObjectType()
export class FundStep extends Row(fundSteps, ['递增计划', 'Fund step'], labels) {}

@InputType()
export class FundStepDraft extends Draft(fundSteps, rules) {}

@InputType()
export class FundStepPatch extends Patch(fundSteps, rules) {}
