import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'

/** Name and address of who was visited are let go 30 days after the request was closed (FEATURES 3.5). */
export const visitRetention: Retention = sql`update volunteering.visit_contact
  set call_name = null, call_name_sealed = null, call_name_index = null, address = null, address_sealed = null, sealing_key = null
  where id in (select contact.id from volunteering.visit_contact contact join volunteering.visit_request request on request.id = contact.request_id
    where request.closed_at < now() - interval '30 days' and contact.sealing_key is not null limit 500)`
