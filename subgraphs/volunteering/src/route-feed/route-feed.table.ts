import { identity, place, sample, searchable } from '@concentric/chassis/columns'
import { reach } from '@concentric/chassis/reach'
import { text, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { volunteering } from '../schema.ts'
import { serviceRoutes } from '../service-route/service-route.table.ts'

export const routeFeeds = volunteering.table(
  'route_feed',
  {
    ...identity,
    ...place('street'),
    routeId: uuid()
      .notNull()
      .references(() => serviceRoutes.id),
    name: varchar({ length: 60 }).notNull(),
    /** Of the token only its hash is kept: who reads the table opens no feed by it. */
    tokenHash: text().notNull(),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: ['district', 'auditor'],
      own: ['street'],
      write: ['district', 'street'],
      within: t.routeId,
    }),
    uniqueIndex('route_feed_token_hash_unique').on(t.tokenHash),
  ],
)
