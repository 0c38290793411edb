import { type CalendarEvent, calendarText } from '@concentric/chassis/calendar/calendar-text'
import { tokenHash } from '@concentric/chassis/calendar/token-hash'
import { type Context } from '@concentric/chassis/context'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { routeRuns as runs } from '../route-run/route-run.table.ts'
import { routeStops as stops } from '../route-stop/route-stop.table.ts'
import { serviceRoutes as routes } from '../service-route/service-route.table.ts'
import { routeFeeds as feeds } from './route-feed.table.ts'

/** The runs of the route behind a token, from a month ago on: places and times, which everyone may read, and no person. */
export async function readRouteFeed(token: string, context: Context): Promise<string | null> {
  const event = sql`json_build_object('id', ${runs.id}, 'title', ${routes.name}, 'place', community.name || ' ' || ${stops.name},
    'startsAt', ${runs.startsAt}, 'endsAt', ${runs.endsAt}, 'changedAt', ${runs.updatedAt}, 'changes', ${runs.version} - 1, 'status', case ${runs.state} when 'CANCELLED' then 'CANCELLED' else 'CONFIRMED' end)`
  const events = sql`select json_agg(${event} order by ${runs.startsAt}, ${runs.id}) from ${runs}
    join ${stops} on ${stops.id} = ${runs.stopId} join governance.community community on community.id = ${runs.communityId}
    where ${stops.routeId} = ${routes.id} and ${runs.startsAt} >= now() - interval '1 month' and ${runs.archivedAt} is null and ${stops.archivedAt} is null`
  // whoever holds the token may read it, signed in or not; the token is asked for as the system
  const found = await context.run<{ name: string; events: CalendarEvent[] } | null>(
    sql`select json_build_object('name', ${routes.name}, 'events', coalesce((${events}), '[]'))::text
      from ${feeds} join ${routes} on ${routes.id} = ${feeds.routeId}
      where ${feeds.tokenHash} = ${tokenHash(token)} and ${feeds.archivedAt} is null and ${routes.archivedAt} is null`,
    { ...scopeOf(context.request), role: 'system' },
  )
  return found && calendarText(found.name, found.events)
}
