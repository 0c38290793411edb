import { identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { listCategory } from '../list/list-category.ts'
import { listState, publishedByState } from '../list/list-state.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { organisations } from '../schema.ts'

export const needs = organisations.table(
  'need',
  {
    ...identity,
    // where the need is to be met, not where the unit has its address
    ...place('street'),
    unitId: uuid().references(() => partnerUnits.id),
    name: varchar({ length: 40 }).notNull(),
    detail: varchar({ length: 1000 }),
    category: listCategory().notNull(),
    state: listState(),
    neededOn: date({ mode: 'string' }),
    riskNote: varchar({ length: 200 }),
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
      // where it is to be met is agreed with the place, not moved by the unit
      may: { unit: [t.name, t.detail, t.category, t.state, t.neededOn, t.riskNote, t.archivedAt] },
    }),
  ],
)
