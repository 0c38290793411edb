import { holds, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { integer, varchar } from 'drizzle-orm/pg-core'
import { buildings } from '../schema.ts'

export const businessBuildings = buildings.table(
  'building',
  {
    ...identity,
    ...place('street'),
    name: varchar({ length: 40 }).notNull(),
    address: varchar({ length: 120 }),
    floors: integer(),
    areaSquareMetres: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      write: ['district', 'street', 'community', 'building'],
      may: { building: [t.address, t.floors, t.areaSquareMetres] },
    }),
    holds('building_floors_range', sql`${t.floors} between 1 and 200`, [
      '层数须在 1 到 200 之间。',
      'Floors lie between 1 and 200.',
    ]),
    holds('building_area_square_metres_range', sql`${t.areaSquareMetres} >= 0`, [
      '面积不能小于 0。',
      'An area is not negative.',
    ]),
  ],
)
