import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { capitalSpends } from './capital-spend.table.ts'

const labels = {
  what: ['投入内容', 'What'],
  year: ['年度', 'Year'],
  amountFen: ['投入金额', 'Amount', 'Spent on the service centre, apart from the yearly funds (S27).'],
} as const
const rules = createInsertSchema(capitalSpends)

@Directive('@key(fields: "id")')
@ObjectType()
export class CapitalSpend extends Row(capitalSpends, ['建设投入', 'Capital spend'], labels) {}

@InputType()
export class CapitalSpendDraft extends Draft(capitalSpends, rules) {}

@InputType()
export class CapitalSpendPatch extends Patch(capitalSpends, rules) {}
