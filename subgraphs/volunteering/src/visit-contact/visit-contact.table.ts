import { lasting, place, sample, sealed, wordsFor } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { visitRequests } from '../visit-request/visit-request.table.ts'

export const visitContacts = volunteering.table(
  'visit_contact',
  {
    ...lasting,
    ...place(),
    requestId: uuid()
      .notNull()
      .references(() => visitRequests.id),
    ...sealed({ callName: 'realName', address: 'address' }),
    ...sample,
  },
  (t) => [
    // the volunteer who goes reads it by `revealVisit` alone
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community'],
      write: ['district', 'street', 'community'],
      within: t.requestId,
    }),
    uniqueIndex('visit_contact_request_id_unique').on(t.requestId),
  ],
)

wordsFor('visit_contact_request_id_closed', [
  '这一上门申请已结束，不再保存称呼和地址。',
  'This request is closed; neither name nor address is kept any more.',
])
