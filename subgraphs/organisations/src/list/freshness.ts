import { type SQL, sql } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'
import { serviceOffers } from '../service-offer/service-offer.table.ts'
import { sharedResources } from '../shared-resource/shared-resource.table.ts'

/** Whoever has not said for so long that an entry is still true is asked (R21). */
export const ASKED_AFTER_DAYS = 90
/** Whoever has not answered by then finds it expired: no longer offered, nor read by others. */
export const EXPIRED_AFTER_DAYS = 104

/** The three lists by the type of their entries. */
export const lists = { Need: needs, ServiceOffer: serviceOffers, SharedResource: sharedResources } as const
export type ListName = keyof typeof lists

/** Whether an entry was confirmed within so many days. */
export const confirmedWithin = (days: number): SQL =>
  sql`confirmed_at > now() - make_interval(days => ${sql.raw(String(days))})`

/** Whether an entry is offered now; it may have expired within the hour and still say that it is open. */
export const isOffered = sql`state = 'OPEN' and archived_at is null and ${confirmedWithin(EXPIRED_AFTER_DAYS)}`
