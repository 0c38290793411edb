import { identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { listCategory } from '../list/list-category.ts'
import { listState, publishedByState } from '../list/list-state.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { organisations } from '../schema.ts'

export const sharedResources = organisations.table(
  'shared_resource',
  {
    ...identity,
    // where the resource may be used, not where the unit has its address
    ...place('street'),
    unitId: uuid().references(() => partnerUnits.id),
    name: varchar({ length: 40 }).notNull(),
    // words, not a choice: units bring kinds nobody has listed before
    kind: varchar({ length: 20 }).notNull(),
    category: listCategory().notNull(),
    state: listState(),
    detail: varchar({ length: 1000 }),
    availability: varchar({ length: 200 }),
    published: publishedByState(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community', 'unit'],
      write: ['district', 'street', 'community', 'unit'],
      // where it may be used is agreed with the place, not moved by the unit
      may: { unit: [t.name, t.kind, t.category, t.state, t.detail, t.availability, t.archivedAt] },
    }),
  ],
)
