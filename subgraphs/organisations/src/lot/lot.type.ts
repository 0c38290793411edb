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
import { lots } from './lot.table.ts'

const labels = {
  procurementId: ['采购', 'Procurement'],
  name: ['名称', 'Name'],
  courtyardCount: [
    '楼院数',
    'Courtyards',
    'How many courtyards the lot is of; which they are is known to the buildings (S55, R42).',
  ],
} as const
const rules = createInsertSchema(lots)

const relations = {
  procurement: one('Procurement', lots.procurementId),
  bids: many('Bid', 'lot', ['投标', 'Bids']),
  contracts: many('Contract', 'lot', ['合同', 'Contracts']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Lot extends Row(lots, ['标段', 'Lot'], labels, relations) {}

@InputType()
export class LotDraft extends Draft(lots, rules) {}

@InputType()
export class LotPatch extends Patch(lots, rules) {}
