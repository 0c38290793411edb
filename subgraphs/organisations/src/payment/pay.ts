import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { insertOnce } from '@concentric/chassis/kept-act/insert-once'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { Payment, PaymentDraft } from './payment.type.ts'

const entity = entityOf(Payment)
const rows = new Writing(Payment)

/**
 * Adds a payment once under a key and answers its id. That it is owed, and that all together are no more than the contract
 * says, the database sees to (`be_owed`).
 */
export const pay = (input: PaymentDraft, key: string, context: Context): Promise<string> =>
  insertOnce(
    { name: 'payContract', key, input: { ...input } },
    { entity, rows, draft: PaymentDraft, table: keptActs },
    context,
  )
