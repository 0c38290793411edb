import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'

/** What was pledged and not brought in time is no longer waited for. */
export const lapsePledges: Retention = sql`update volunteering.donation set state = 'LAPSED'
  where state = 'PLEDGED' and pledged_until < (now() at time zone 'Asia/Shanghai')::date`
