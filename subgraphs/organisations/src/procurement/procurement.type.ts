import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { procurements } from './procurement.table.ts'

const labels = {
  name: ['名称', 'Name'],
  purpose: ['内容', 'Purpose'],
  state: ['状态', 'State', 'It goes from one to the next; what each step asks is a rule of the database (R61).'],
  budgetFen: ['预算', 'Budget'],
  allocationId: ['经费来源', 'Paid out of', 'The allocation of a fund that pays for it; empty: another.'],
  noticedOn: ['公告日期', 'Noticed on'],
  bidsDueOn: ['投标截止日', 'Bids due on'],
  openedOn: ['开标日期', 'Opened on'],
} as const
const rules = createInsertSchema(procurements).omit({ state: true, noticedOn: true, openedOn: true })

const relations = {
  allocation: one('FundAllocation', procurements.allocationId),
  lots: many('Lot', 'procurement', ['标段', 'Lots']),
  bids: many('Bid', 'procurement', ['投标', 'Bids']),
  contracts: many('Contract', 'procurement', ['合同', 'Contracts']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Procurement extends Row(procurements, ['政府采购', 'Procurement'], labels, relations) {}

@InputType()
export class ProcurementDraft extends Draft(procurements, rules) {}

@InputType()
export class ProcurementPatch extends Patch(procurements, rules) {}
