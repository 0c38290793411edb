import { atLeast, choice, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { businessBuildings } from '../building/building.table.ts'
import { buildings } from '../schema.ts'

export const clubs = buildings.table(
  'club',
  {
    ...identity,
    ...place('street'),
    buildingId: uuid()
      .notNull()
      .references(() => businessBuildings.id),
    leaderUnitId: uuid(),
    name: varchar({ length: 40 }).notNull(),
    state: choice('ClubState', {
      PROPOSED: ['提议', 'Proposed'],
      NURTURED: ['培育中', 'Nurtured'],
      SELF_RUNNING: ['自主运行', 'Self-running'],
      CLOSED: ['已结束', 'Closed'],
    })
      .notNull()
      .default('PROPOSED'),
    memberCount: integer().notNull().default(0),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      write: ['district', 'street', 'community', 'building'],
      within: t.buildingId,
      may: { building: [t.leaderUnitId, t.name, t.state, t.memberCount, t.archivedAt] },
    }),
    uniqueAmongLive('club_name_unique', t.buildingId, t.name),
    atLeast(t.memberCount, 0),
  ],
)
