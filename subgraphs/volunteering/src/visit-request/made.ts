import { type SQL, sql } from 'drizzle-orm'
import { serviceItems as items } from '../service-item/service-item.table.ts'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { visitRequests as visits } from './visit-request.table.ts'

/** Somebody was there. */
export const wasMade: SQL = sql`${visits.state} in ('VISITED', 'CONFIRMED', 'RATED')`

/** The station a request is one of: that of its item; where it names none, the daily workshop of its community, or its 帮到家 station. */
export const stationOfVisit: SQL = sql`coalesce(
  (select ${items.stationId} from ${items} where ${items.id} = ${visits.itemId}),
  (select own.id from ${stations} own where own.community_id = ${visits.communityId} and own.archived_at is null
    order by own.kind = 'DAILY_WORKSHOP' desc, own.kind = 'HELP_AT_HOME' desc, own.id limit 1))`
