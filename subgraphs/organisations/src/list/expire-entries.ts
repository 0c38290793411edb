import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'
import { confirmedWithin, EXPIRED_AFTER_DAYS, lists } from './freshness.ts'

/** What was open and nobody has said to be still true expires, until somebody does (R21). */
export const expireEntries: Retention[] = Object.values(lists).map(
  (list) =>
    sql`update ${list} set state = 'EXPIRED' where state = 'OPEN' and archived_at is null and not (${confirmedWithin(EXPIRED_AFTER_DAYS)})`,
)
