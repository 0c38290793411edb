import { choice, holds, identity, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { besidesUnits } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { businessBuildings } from '../building/building.table.ts'
import { buildings } from '../schema.ts'

// the custom migration `tenancy_overlap` makes it
wordsFor('tenancy_unit_id_overlap', [
  '这家单位在这座楼宇的入驻期与已有的一条重叠，请修改已有的那一条，或改日期。',
  'The unit has a tenancy in this building in that time already; change that one, or the dates.',
])

export const tenancies = buildings.table(
  'tenancy',
  {
    ...identity,
    ...place('street'),
    buildingId: uuid()
      .notNull()
      .references(() => businessBuildings.id),
    unitId: uuid().notNull(),
    name: varchar({ length: 60 }).notNull(),
    floor: varchar({ length: 20 }),
    branch: choice('TenantBranch', {
      HAS_BRANCH: ['单独建立', 'A branch of its own'],
      JOINT: ['联合建立', 'A joint branch'],
      NONE: ['未建立', 'None'],
    }).notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: besidesUnits,
      own: ['unit'],
      write: ['district', 'street', 'community', 'building'],
      within: t.buildingId,
      may: { building: [t.name, t.floor, t.branch, t.startsOn, t.endsOn, t.archivedAt] },
    }),
    holds('tenancy_ends_on_after_start', sql`${t.endsOn} >= ${t.startsOn}`, [
      '迁出日期不能早于入驻日期。',
      'A tenancy does not end before it starts.',
    ]),
  ],
)
