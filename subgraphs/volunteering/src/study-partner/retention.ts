import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'

/** The code of who was helped is let go on the day a pair ends (S49). */
export const studyPartnerRetention: Retention = sql`update volunteering.study_partner set code = null
  where id in (select id from volunteering.study_partner where code is not null and ends_on <= current_date limit 500)`
