import { atLeast, holds } from '@concentric/chassis/columns'
import { sql } from 'drizzle-orm'
import { date, type ExtraConfigColumn, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { needs } from '../need/need.table.ts'
import { serviceOffers } from '../service-offer/service-offer.table.ts'
import { sharedResources } from '../shared-resource/shared-resource.table.ts'
import { matchState } from './match-state.ts'

/** What a match and each of its parties tell alike: what meets what, why, and how far it has come. */
export const matched = () => ({
  needId: uuid()
    .notNull()
    .references(() => needs.id),
  offerId: uuid().references(() => serviceOffers.id),
  resourceId: uuid().references(() => sharedResources.id),
  state: matchState(),
  score: integer().notNull(),
  reasons: varchar({ length: 400 }).notNull(),
  scheduledOn: date({ mode: 'string' }),
})

/** A match is with a service or with a resource. */
export const withOneOffer = (table: string, t: Record<'offerId' | 'resourceId' | 'score', ExtraConfigColumn>) => [
  holds(`${table}_offer_id_or_resource`, sql`num_nonnulls(${t.offerId}, ${t.resourceId}) = 1`, [
    '服务和资源请只选一项。',
    'Name a service or a resource, one of them.',
  ]),
  atLeast(t.score, 0),
]
