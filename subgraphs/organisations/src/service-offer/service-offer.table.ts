import { identity } from '@concentric/chassis/columns'
import { varchar } from 'drizzle-orm/pg-core'
import { listEntry, listReach } from '../list/list-entry.ts'
import { organisations } from '../schema.ts'

export const serviceOffers = organisations.table(
  'service_offer',
  {
    ...identity,
    ...listEntry(),
    availability: varchar({ length: 200 }),
  },
  (t) => listReach('service_offer', t, t.availability),
)
