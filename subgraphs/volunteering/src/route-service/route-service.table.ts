import { identity, place, sample, searchable, uniqueAmongLive } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceItemKind } from '../service-item/service-item-kind.ts'
import { serviceRoutes } from '../service-route/service-route.table.ts'

export const routeServices = volunteering.table(
  'route_service',
  {
    ...identity,
    ...place('street'),
    routeId: uuid()
      .notNull()
      .references(() => serviceRoutes.id),
    kind: serviceItemKind().notNull(),
    name: varchar({ length: 40 }).notNull(),
    terms: varchar({ length: 120 }),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, { read: everyone, write: ['district', 'street'], within: t.routeId }),
    uniqueAmongLive('route_service_name_unique', t.routeId, t.name),
  ],
)
