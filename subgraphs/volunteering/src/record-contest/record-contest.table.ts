import { choice, lasting, personal, place } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, timestamp, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceRecords } from '../service-record/service-record.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

export const recordContests = volunteering.table(
  'record_contest',
  {
    ...lasting,
    ...place(),
    recordId: uuid()
      .notNull()
      .references(() => serviceRecords.id),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    state: choice('ContestState', {
      OPEN: ['待答复', 'Open'],
      UPHELD: ['成立', 'Upheld'],
      DISMISSED: ['不成立', 'Dismissed'],
    })
      .notNull()
      .default('OPEN'),
    // both may speak of the person
    reason: personal(varchar({ length: 200 }).notNull(), 'displayName'),
    answer: personal(varchar({ length: 200 }), 'displayName'),
    dueOn: date({ mode: 'string' }).notNull(),
    answeredAt: timestamp({ withTimezone: true, mode: 'string' }),
  },
  (t) => [
    ...reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: [] }),
    uniqueIndex('record_contest_record_id_open').on(t.recordId).where(sql`state = 'OPEN'`),
  ],
)
