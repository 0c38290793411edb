import { identity, onlyOne, place } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { buildings } from '../schema.ts'

/** The calendar feed of a unit's rooms, one at a time; a closed one is archived. Written by its acts alone. */
export const roomFeeds = buildings.table(
  'room_feed',
  {
    ...identity,
    ...place('street'),
    unitId: uuid().notNull(),
    /** Of the token only its hash is kept: who reads the table opens no feed by it. */
    tokenHash: text().notNull(),
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['unit'], write: [] }),
    onlyOne(
      'room_feed_unit_id_unique',
      [t.unitId],
      ['刚刚已生成另一个订阅地址，请重新载入。', 'Another address was made just now; reload the page.'],
    ),
    uniqueIndex('room_feed_token_hash_unique').on(t.tokenHash),
  ],
)
