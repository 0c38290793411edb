import { atLeast, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { hasTheForm, weeklyTimes } from '@concentric/chassis/weekly-times'
import { type ExtraConfigColumn, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { listAudience } from './list-audience.ts'
import { listCategory } from './list-category.ts'
import { listState, publishedByState } from './list-state.ts'

/**
 * What entries of the three lists have in common: where they hold, which need not be where the unit has its address, whose
 * they are, what they are about, when, for whom and for how many, and when somebody last said that it is still true.
 */
export const listEntry = () => ({
  ...place('street'),
  unitId: uuid().references(() => partnerUnits.id),
  name: varchar({ length: 40 }).notNull(),
  detail: varchar({ length: 1000 }),
  category: listCategory().notNull(),
  state: listState(),
  published: publishedByState(),
  weeklyTimes: weeklyTimes(),
  capacity: integer(),
  audience: listAudience(),
  riskNote: varchar({ length: 200 }),
  confirmedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  ...sample,
  ...searchable('name'),
})

type Entry = Record<
  | 'name'
  | 'detail'
  | 'category'
  | 'state'
  | 'archivedAt'
  | 'published'
  | 'weeklyTimes'
  | 'capacity'
  | 'audience'
  | 'riskNote',
  ExtraConfigColumn
>

/**
 * Everyone reads what is published. A unit changes its own entries, `further` columns of them too; where they hold is
 * agreed with the place.
 */
export const listReach = (
  table: string,
  t: Entry & Record<string, ExtraConfigColumn>,
  ...further: ExtraConfigColumn[]
) => [
  ...reach(t, {
    read: everyone,
    published: t.published,
    own: ['street', 'community', 'unit'],
    write: ['district', 'street', 'community', 'unit'],
    may: {
      unit: [
        t.name,
        t.detail,
        t.category,
        t.state,
        t.archivedAt,
        t.weeklyTimes,
        t.capacity,
        t.audience,
        t.riskNote,
        ...further,
      ],
    },
  }),
  hasTheForm(table, t.weeklyTimes),
  atLeast(t.capacity, 1),
]
