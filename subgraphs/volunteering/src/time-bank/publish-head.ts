import { type Retention } from '@concentric/chassis/retention'
import { sql } from 'drizzle-orm'

/** Publishes the head of each day that has ended since the last one; run hourly with what is let go. */
export const publishHead: Retention = sql`insert into volunteering.trail_head (day, number, head)
  select distinct on (sealed_on) sealed_on, number, encode(hash, 'hex')
  from (
    select (at at time zone 'Asia/Shanghai')::date as sealed_on, number, hash from volunteering.audit_seal
    where number > coalesce((select max(number) from volunteering.trail_head), 0)
  ) seal
  where sealed_on < (now() at time zone 'Asia/Shanghai')::date
  order by sealed_on, number desc
  on conflict (day) do nothing`
