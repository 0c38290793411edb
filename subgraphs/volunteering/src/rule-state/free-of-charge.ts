import { liveOn } from '@concentric/chassis/live-on'
import { type Column, type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { routeServices } from '../route-service/route-service.table.ts'
import { serviceItems } from '../service-item/service-item.table.ts'
import { serviceRoutes } from '../service-route/service-route.table.ts'
import { serviceStations } from '../service-station/service-station.table.ts'
import { type Rule } from './rule.ts'

type Service = PgTable & Record<'id' | 'name' | 'terms' | 'updatedAt' | 'archivedAt', Column>
type Offering = PgTable & Record<'id' | 'name' | 'communityId' | 'streetId' | 'archivedAt', Column>

/** An amount of money in the terms; nothing is charged where it is none. */
const namesPrice = (terms: Column): SQL =>
  sql`${terms} ~ '(^|[^0-9０-９.])0*[1-9１-９][0-9０-９.]* *(元|块钱|角|yuan|RMB)|[¥￥] *0*[1-9１-９]'`

/**
 * R39: a volunteer service has no price. There is no column for one, so what may break the rule is the text of its terms.
 * Of a text changed after the day nothing is known here: the trail has what it said before.
 */
export const freeOfCharge: Rule = {
  code: 'R39',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => sql`
    ${statesOf('ServiceStation', serviceStations, 'ServiceItem', serviceItems, serviceItems.stationId, day)}
    union all ${statesOf('ServiceRoute', serviceRoutes, 'RouteService', routeServices, routeServices.routeId, day)}`,
}

function statesOf(
  type: string,
  offering: Offering,
  serviceType: string,
  service: Service,
  owner: Column,
  day: SQL,
): SQL {
  const priced = namesPrice(service.terms)
  return sql`select ${sql.raw(`'${type}'`)}, ${offering.id}, ${offering.name}, ${offering.communityId}, ${offering.streetId},
      case when not found.is_priced then 'OK' when found.changed_on > ${day} then 'UNKNOWN' else 'BROKEN' end,
      case when found.is_priced and found.changed_on <= ${day} then found.changed_on end, found.evidence
    from ${offering} cross join lateral (
      select count(*) as services, coalesce(bool_or(${priced}), false) as is_priced, min(${service.updatedAt}) filter (where ${priced})::date as changed_on,
        coalesce(json_agg(json_build_object('id', ${service.id}, 'type', ${sql.raw(`'${serviceType}'`)}, 'label', ${service.name}) order by ${service.name}) filter (where ${priced}), '[]') as evidence
      from ${service} where ${owner} = ${offering.id} and ${liveOn(service, day)}) found
    where found.services > 0 and ${liveOn(offering, day)}`
}
