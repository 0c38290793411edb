import { between, identity, onlyOne, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { businessBuildings } from '../building/building.table.ts'
import { buildings } from '../schema.ts'
import { venues } from '../venue/venue.table.ts'

export const buildingStations = buildings.table(
  'building_station',
  {
    ...identity,
    ...place('street'),
    buildingId: uuid()
      .notNull()
      .references(() => businessBuildings.id),
    venueId: uuid().references(() => venues.id),
    name: varchar({ length: 40 }).notNull(),
    openedYear: integer(),
    hours: varchar({ length: 100 }),
    virtualSpace: varchar({ length: 200 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      write: ['district', 'street', 'community', 'building'],
      within: t.buildingId,
      may: { building: [t.name, t.openedYear, t.hours, t.virtualSpace] },
    }),
    onlyOne(
      'building_station_building_id_unique',
      [t.buildingId],
      ['这座楼宇已有党群服务中心，请修改已有的那一个。', 'The building has a station already; change that one.'],
    ),
    onlyOne(
      'building_station_venue_id_unique',
      [t.venueId],
      [
        '这一场所已属于另一个楼宇党群服务中心，请另选场所。',
        'The venue houses another station already; choose another venue.',
      ],
    ),
    between(t.openedYear, 1949, 2100),
  ],
)
