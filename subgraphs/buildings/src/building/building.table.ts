import { atLeast, between, identity, place, sample, searchable } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
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
    between(t.floors, 1, 200),
    atLeast(t.areaSquareMetres, 0),
  ],
)
