import { place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { type ExtraConfigColumn, uuid, varchar } from 'drizzle-orm/pg-core'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { listCategory } from './list-category.ts'
import { listState, publishedByState } from './list-state.ts'

/** What entries of the three lists have in common: where they hold, which need not be where the unit has its address, whose they are, what they are about. */
export const listEntry = () => ({
  ...place('street'),
  unitId: uuid().references(() => partnerUnits.id),
  name: varchar({ length: 40 }).notNull(),
  detail: varchar({ length: 1000 }),
  category: listCategory().notNull(),
  state: listState(),
  published: publishedByState(),
  ...sample,
  ...searchable('name'),
})

type Entry = Record<'name' | 'detail' | 'category' | 'state' | 'archivedAt' | 'published', ExtraConfigColumn>

/** Everyone reads what is published. A unit changes its own entries, `further` columns of them too; where they hold is agreed with the place. */
export const listReach = (t: Entry & Record<string, ExtraConfigColumn>, ...further: ExtraConfigColumn[]) =>
  reach(t, {
    read: everyone,
    published: t.published,
    own: ['street', 'community', 'unit'],
    write: ['district', 'street', 'community', 'unit'],
    may: { unit: [t.name, t.detail, t.category, t.state, t.archivedAt, ...further] },
  })
