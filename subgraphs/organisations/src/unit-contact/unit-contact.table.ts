import { identity, personal, place, sample, searchable } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { organisations } from '../schema.ts'

/** Whom a place asks for at a unit: a post and its office contact. A row for each place that works with the unit, which reads its own; the unit reads all of them. */
export const unitContacts = organisations.table(
  'unit_contact',
  {
    ...identity,
    ...place('street'),
    unitId: uuid()
      .notNull()
      .references(() => partnerUnits.id),
    name: varchar({ length: 60 }).notNull(),
    displayName: personal(varchar({ length: 40 }), 'displayName'),
    officePhone: varchar({ length: 20 }),
    ...sample,
    ...searchable('name'),
  },
  (t) =>
    reach(t, {
      read: ['district', 'auditor'],
      own: ['street', 'community', 'unit'],
      write: ['district', 'street', 'community', 'unit'],
      may: { unit: [t.name, t.displayName, t.officePhone, t.archivedAt] },
    }),
)
