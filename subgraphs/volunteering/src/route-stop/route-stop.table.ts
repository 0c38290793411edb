import {
  atLeast,
  between,
  identity,
  place,
  sample,
  searchable,
  uniqueAmongLive,
  wordsFor,
} from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceRoutes } from '../service-route/service-route.table.ts'

// held by a composite key to the route
wordsFor('route_stop_route_id_street_id', [
  '线路须与站点在同一街道。',
  'The route is one of the street the stop lies in.',
])

export const routeStops = volunteering.table(
  'route_stop',
  {
    ...identity,
    ...place(),
    routeId: uuid()
      .notNull()
      .references(() => serviceRoutes.id),
    venueId: uuid(),
    name: varchar({ length: 40 }).notNull(),
    position: integer().notNull(),
    dwellMinutes: integer().notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street', 'community'] }),
    uniqueAmongLive('route_stop_position_unique', t.routeId, t.position),
    atLeast(t.position, 1),
    between(t.dwellMinutes, 10, 720),
  ],
)
