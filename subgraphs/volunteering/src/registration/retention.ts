import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'
import { withoutValues } from './without-values.ts'

/** The private part is let go six months after its volunteer has left (FEATURES 3.5). */
export const registrationRetention: Retention = withoutValues(sql`(sealing_key is not null or birth_year is not null)
  and volunteer_id in (select id from volunteering.volunteer where archived_at < now() - interval '6 months'
    and exists (select from volunteering.registration r where r.volunteer_id = volunteer.id and (r.sealing_key is not null or r.birth_year is not null)) limit 500)`)
