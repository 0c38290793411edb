import { type CalendarEvent, calendarText } from '@concentric/chassis/calendar/calendar-text'
import { tokenHash } from '@concentric/chassis/calendar/token-hash'
import { choicesOf } from '@concentric/chassis/columns'
import { type Context } from '@concentric/chassis/context'
import { scopeOf } from '@concentric/chassis/scope'
import { type SQL, sql } from 'drizzle-orm'
import { rooms } from '../room/room.table.ts'
import { roomBookings as bookings } from '../room-booking/room-booking.table.ts'
import { roomRequests as requests } from '../room-request/room-request.table.ts'
import { venues } from '../venue/venue.table.ts'
import { roomFeeds as feeds } from './room-feed.table.ts'

const purposes = choicesOf(bookings.purpose)!.choices

/**
 * The bookings of the rooms of the unit behind a token and what it asked for elsewhere, from a month ago on: which room, when and
 * for which use; neither who asked nor what was written about it.
 */
export async function readRoomFeed(token: string, context: Context): Promise<string | null> {
  const own = eventsOf(bookings, sql`${bookings.unitId} = ${feeds.unitId}`)
  // what the unit booked of its own rooms is among these already
  const asked = eventsOf(
    requests,
    sql`${requests.unitId} = ${feeds.unitId} and ${rooms.unitId} is distinct from ${feeds.unitId}`,
  )
  // whoever holds the token may read it, signed in or not; the token is asked for as the system
  const events = await context.run<(CalendarEvent & { purpose: string })[] | null>(
    sql`select coalesce((select json_agg(event order by event ->> 'startsAt', event ->> 'id') from (${own} union all ${asked}) told), '[]')::text
      from ${feeds} where ${feeds.tokenHash} = ${tokenHash(token)} and ${feeds.archivedAt} is null`,
    { ...scopeOf(context.request), role: 'system' },
  )
  return (
    events &&
    calendarText(
      '场地预约',
      events.map(({ purpose, ...event }) => ({ ...event, title: `${event.title}：${useOf(purpose)}` })),
    )
  )
}

/** The use without the kind of room, whose name stands before it. */
const useOf = (purpose: string) => purposes[purpose]![0].split('：').at(-1)

const eventsOf = (side: typeof bookings | typeof requests, which: SQL): SQL =>
  sql`select json_build_object('id', ${side.id}, 'title', ${rooms.name}, 'purpose', ${side.purpose}, 'place', ${venues.name},
      'startsAt', ${side.startsAt}, 'endsAt', ${side.endsAt}, 'changedAt', ${side.updatedAt}, 'changes', ${side.version} - 1,
      'status', case when ${side.state} in ('DECLINED', 'CANCELLED') then 'CANCELLED' when ${side.state} = 'ASKED' then 'TENTATIVE' else 'CONFIRMED' end) as event
    from ${side} join ${rooms} on ${rooms.id} = ${side.roomId} join ${venues} on ${venues.id} = ${rooms.venueId}
    where ${which} and ${side.startsAt} >= now() - interval '1 month'`
