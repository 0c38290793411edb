import { identity, onlyOne, place, sample } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { date, uuid } from 'drizzle-orm/pg-core'
import { listCategory } from '../list/list-category.ts'
import { organisations } from '../schema.ts'
import { matched, withOneOffer } from './matched.ts'

const words = ['这两条已经对接过。', 'These two were put together before.'] as const

/** A need and what may meet it, in the place of the need; written by acts alone. What the parties see is theirs: `match_party`. */
export const matches = organisations.table(
  'match',
  {
    ...identity,
    ...place('street'),
    ...matched(),
    category: listCategory(),
    acceptedOn: date({ mode: 'string' }),
    // what came of it
    activityId: uuid(),
    venueId: uuid(),
    ...sample,
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community'], write: [] }),
    ...withOneOffer('match', t),
    onlyOne('match_need_id_offer_id_unique', [t.needId, t.offerId], words),
    onlyOne('match_need_id_resource_id_unique', [t.needId, t.resourceId], words),
  ],
)
