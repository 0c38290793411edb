import { createInsertSchema, Directive, Draft, InputType, ObjectType, Patch, Row } from '@concentric/chassis/derive'
import { fundAllocations } from './fund-allocation.table.ts'

const labels = {
  name: ['名称', 'Name'],
  year: ['年度', 'Year'],
  kind: ['经费类别', 'Kind'],
  amountFen: [
    '拨付金额',
    'Amount',
    'Exactly the fund rule in force that year (R26); for the service fund the step of the year (R27).',
  ],
} as const
const rules = createInsertSchema(fundAllocations)

@Directive('@key(fields: "id")')
@ObjectType()
export class FundAllocation extends Row(fundAllocations, ['拨付', 'Fund allocation'], labels) {}

@InputType()
export class FundAllocationDraft extends Draft(fundAllocations, rules) {}

@InputType()
export class FundAllocationPatch extends Patch(fundAllocations, rules) {}
