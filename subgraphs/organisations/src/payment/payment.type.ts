import { createInsertSchema, Directive, Draft, InputType, ObjectType, one, Row } from '@concentric/chassis/derive'
import { payments } from './payment.table.ts'

const labels = {
  contractId: ['合同', 'Contract'],
  amountFen: ['金额', 'Amount'],
  paidOn: ['付款日期', 'Paid on'],
} as const
const rules = createInsertSchema(payments)

const relations = {
  contract: one('Contract', payments.contractId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Payment extends Row(payments, ['付款', 'Payment'], labels, relations) {}

@InputType()
export class PaymentDraft extends Draft(payments, rules) {}
