import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { isId, refusing } from '@concentric/chassis/refusing'
import { obeying } from '@concentric/chassis/rules'
import { newId } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { payments } from './payment.table.ts'
import { Payment, PaymentDraft } from './payment.type.ts'

const LONGEST_KEY = 100
type Paid = { id: string; amountFen: number; paidOn: string }

/**
 * Adds a payment and answers its id; the same key answers the same payment again, and refuses another. That it is owed, and
 * that all together are no more than the contract says, the database sees to (`be_owed`).
 */
export async function pay(input: PaymentDraft, key: string, context: Context): Promise<string> {
  const entity = entityOf(Payment)
  const { contractId, amountFen, paidOn } = await refusing(entity, async () => obeying(input, PaymentDraft))
  if (!isId(contractId)) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { contractId: 'unresolved' } })
  if (!key.trim() || key.length > LONGEST_KEY)
    throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { key: 'required' } })
  const made = await refusing(entity, () =>
    context.run<string | null>(
      sql`insert into ${payments} (id, contract_id, amount_fen, paid_on, key)
        values (${newId()}::uuid, ${contractId}::uuid, ${amountFen}::bigint, ${paidOn}::date, ${key})
        on conflict (contract_id, key) do nothing returning to_json(id)::text`,
    ),
  )
  if (made) return made
  const before = await context.run<Paid>(
    sql`select json_build_object('id', ${payments.id}, 'amountFen', ${payments.amountFen}, 'paidOn', ${payments.paidOn})::text
      from ${payments} where ${payments.contractId} = ${contractId}::uuid and ${payments.key} = ${key}`,
  )
  if (before.amountFen !== amountFen || before.paidOn !== paidOn) throw new Refusal('KEY_REUSED', keyReused)
  return before.id
}

const keyReused = [
  '这个操作编号已用于另一笔付款，请重新操作。',
  'This key has been used for another payment. Do it again under a new one.',
] as const
