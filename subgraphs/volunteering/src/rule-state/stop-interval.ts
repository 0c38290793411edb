import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { routeRuns as runs } from '../route-run/route-run.table.ts'
import { routeStops as stops } from '../route-stop/route-stop.table.ts'
import { serviceRoutes as routes } from '../service-route/service-route.table.ts'
import { type Rule } from './rule.ts'

/** R38: each stop is served within the interval of its route, counted from when it was last served, or from when the route began. */
export const stopInterval: Rule = {
  code: 'R38',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const ofStop = sql`${runs.stopId} = ${stops.id} and ${liveOn(runs, day)}`
    const last = sql`select ${runs.id}, ${runs.startsAt} from ${runs} where ${ofStop} and ${runs.state} = 'SERVED' and ${runs.startsAt}::date <= ${day} order by ${runs.startsAt} desc limit 1`
    const next = sql`select ${runs.id}, ${runs.startsAt} from ${runs} where ${ofStop} and ${runs.state} <> 'CANCELLED' and ${runs.startsAt}::date > ${day} order by ${runs.startsAt} limit 1`
    const due = sql`(coalesce(last.starts_at::date, ${routes.startsOn}) + ${routes.everyDays})`
    const warned = sql`(${due} - coalesce(rule.warning_days, 0))`
    return sql`select 'RouteStop', ${stops.id}, ${stops.name}, ${stops.communityId}, ${stops.streetId},
        case when ${due} < ${day} then 'OVERDUE' when ${warned} <= ${day} then 'DUE' else 'OK' end,
        case when ${due} < ${day} then ${due} + 1 when ${warned} <= ${day} then ${warned} else last.starts_at::date end, run.evidence
      from ${stops} join ${routes} on ${routes.id} = ${stops.routeId}
      left join lateral (${last}) last on true
      cross join lateral (
        select coalesce(json_agg(json_build_object('id', run.id, 'type', 'RouteRun', 'label', to_char(run.starts_at, 'YYYY-MM-DD HH24:MI')) order by run.starts_at), '[]') as evidence
        from (select last.id, last.starts_at where last.id is not null union all (${next})) run) run
      where ${routes.startsOn} <= ${day} and ${liveOn(routes, day)} and ${liveOn(stops, day)}`
  },
}
