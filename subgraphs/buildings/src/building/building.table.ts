import { identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { check, integer, varchar } from 'drizzle-orm/pg-core'
import { buildings } from '../schema.ts'

export const businessBuildings = buildings.table(
  'building',
  {
    ...identity,
    ...place(),
    name: varchar({ length: 40 }).notNull(),
    address: varchar({ length: 120 }),
    floors: integer(),
    areaSquareMetres: integer(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community', 'building'] }),
    check('building_floors_check', sql`${t.floors} between 1 and 200`),
    check('building_area_square_metres_check', sql`${t.areaSquareMetres} >= 0`),
  ],
)
