import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'

/** Minutes older than the months the district has decided expire, each with the name of the rule; without such a rule none does. */
export const expireMinutes: Retention = sql`insert into volunteering.ledger_note (entry_id, community_id, street_id, volunteer_id, note)
  select entry_id, community_id, street_id, volunteer_id, note from volunteering.expire_minutes()`
