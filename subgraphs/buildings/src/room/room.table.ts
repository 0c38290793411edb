import { choice, holds, identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
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
    holds('room_seats_range', sql`${t.seats} > 0`, ['座位数须大于 0。', 'Seats are more than 0.']),
    holds('room_area_square_metres_range', sql`${t.areaSquareMetres} >= 0`, [
      '面积不能小于 0。',
      'An area is not negative.',
    ]),
  ],
)
