import { place } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { ledgerEntries } from '../ledger-entry/ledger-entry.table.ts'
import { volunteering } from '../schema.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'

/** Why an entry was reversed and who approved it, in words that may speak of the person: apart from the book, so that they can be erased. */
export const ledgerNotes = volunteering.table(
  'ledger_note',
  {
    entryId: uuid()
      .primaryKey()
      .references(() => ledgerEntries.id),
    ...place(),
    volunteerId: uuid()
      .notNull()
      .references(() => volunteers.id),
    note: varchar({ length: 200 }),
    approval: varchar({ length: 100 }),
  },
  (t) => reach(t, { read: ['district', 'auditor'], own: ['street', 'community', 'volunteer'], write: [] }),
)
