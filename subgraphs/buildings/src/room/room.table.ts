import { atLeast, choice, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { businessBuildings } from '../building/building.table.ts'
import { buildings } from '../schema.ts'
import { venues } from '../venue/venue.table.ts'

export const rooms = buildings.table(
  'room',
  {
    ...identity,
    ...place('street'),
    venueId: uuid()
      .notNull()
      .references(() => venues.id),
    // whose it is and who keeps its windows; none where it is the venue's own
    unitId: uuid(),
    // whose station the venue houses, and who keeps its windows then; filled by `fill_building`
    buildingId: uuid().references(() => businessBuildings.id),
    name: varchar({ length: 40 }).notNull(),
    use: choice('RoomUse', {
      CLASSROOM: ['大课堂', 'Classroom'],
      COUNCIL_ROOM: ['议事堂', 'Council room'],
      STAGE: ['大舞台', 'Stage'],
      OFFICE: ['办公', 'Office'],
      COUNTER: ['服务大厅', 'Counter'],
    }).notNull(),
    seats: integer(),
    areaSquareMetres: integer(),
    floor: varchar({ length: 20 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'], within: t.venueId }),
    uniqueAmongLive('room_name_unique', t.venueId, t.name),
    atLeast(t.seats, 1),
    atLeast(t.areaSquareMetres, 0),
  ],
)
