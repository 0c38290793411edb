import { type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { needs } from '../need/need.table.ts'
import { serviceOffers } from '../service-offer/service-offer.table.ts'
import { sharedResources } from '../shared-resource/shared-resource.table.ts'
import { matches } from './match.table.ts'

/**
 * The states a need and its offer take after their match. What was confirmed can be offered again; what was cancelled is
 * open again. A match is accepted only while both entries are open: somebody else may have been faster.
 */
export const followingEntries = (matchId: string): SQL[] => [
  followed(needs, 'need_id', matchId, 'CONFIRMED'),
  followed(serviceOffers, 'offer_id', matchId, 'OPEN'),
  followed(sharedResources, 'resource_id', matchId, 'OPEN'),
]

const followed = (table: PgTable, reference: string, matchId: string, confirmed: string): SQL => {
  const entry = sql`m.${sql.identifier(reference)}`
  const next = sql.raw(
    `case m.state when 'ACCEPTED' then 'MATCHED' when 'SCHEDULED' then 'IN_PROGRESS' when 'DELIVERED' then 'FULFILLED' when 'CONFIRMED' then '${confirmed}' when 'CANCELLED' then 'OPEN' end`,
  )
  const held = sql.raw(
    `case m.state when 'ACCEPTED' then e.state = 'OPEN' else e.state in ('MATCHED', 'IN_PROGRESS', 'FULFILLED') end`,
  )
  return sql`with followed as (
      update ${table} e set state = ${next} from ${matches} m
      where m.id = ${matchId}::uuid and e.id = ${entry} and m.state not in ('PROPOSED', 'DECLINED') and ${held} and e.state <> ${next} returning e.id
    )
    select case when exists (select from ${matches} m join ${table} e on e.id = ${entry} where m.id = ${matchId}::uuid and m.state = 'ACCEPTED')
      and not exists (select from followed) then app.refuse('CONFLICT', 'conflict')::text else 'true' end`
}
