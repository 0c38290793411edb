import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'

/** What nobody has collected in time goes back to the shelf, and the minutes to the volunteer; a trigger moves both. */
export const expireRedemptions: Retention = sql`update volunteering.redemption set state = 'EXPIRED'
  where state in ('REQUESTED', 'RESERVED') and collect_by < (now() at time zone 'Asia/Shanghai')::date`
