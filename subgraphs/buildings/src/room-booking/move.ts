import { type Context } from '@concentric/chassis/context'
import { type Entity, entityOf } from '@concentric/chassis/entity'
import { once } from '@concentric/chassis/kept-act/once'
import { orConflict } from '@concentric/chassis/kept-act/or-conflict'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { type SQL, sql } from 'drizzle-orm'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { rooms } from '../room/room.table.ts'
import { roomRequests } from '../room-request/room-request.table.ts'
import { RoomRequest } from '../room-request/room-request.type.ts'
import { type BookingState } from './asked.ts'
import { type MoveName, moves } from './moves.ts'
import { roomBookings } from './room-booking.table.ts'
import { RoomBooking } from './room-booking.type.ts'

export type Versioned = { id: string; version: number; key: string }
type Seen = {
  bookingId: string
  state: BookingState
  version: number
  isAhead: boolean
  hasReason: boolean
  isOffered: boolean
}
type Side = { entity: () => Entity; table: typeof roomBookings | typeof roomRequests; bookingId: SQL }

const sides = {
  room: { entity: () => entityOf(RoomBooking), table: roomBookings, bookingId: sql`${roomBookings.id}` },
  asker: { entity: () => entityOf(RoomRequest), table: roomRequests, bookingId: sql`${roomRequests.bookingId}` },
} satisfies Record<string, Side>

/**
 * What one side does about a booking, once under its key: the booking and the asker's copy of it, both or neither. Who may
 * is who sees the side's row, the auditor apart; the other side's is another's, so it runs as `system`.
 */
export const move = (
  name: MoveName,
  side: keyof typeof sides,
  { id, version, key }: Versioned,
  context: Context,
  reason: string | null = null,
): Promise<string> =>
  once(
    keptActs,
    { name: `${name}Booking`, key, input: { id, version, reason } },
    sides[side].entity(),
    context,
    async () => ({
      id,
      statements: await statementsOf(name, sides[side], { id, version, reason }, context),
    }),
  )

async function statementsOf(
  name: MoveName,
  side: Side,
  { id, version, reason }: { id: string; version: number; reason: string | null },
  context: Context,
): Promise<SQL[]> {
  const seen = isId(id) ? await seenBy(side, id, context) : null
  if (!seen) throw new Refusal('NOT_FOUND', 'notFound')
  if (context.actor.level === 'auditor') throw new Refusal('FORBIDDEN', 'forbidden')
  if (seen.version !== version) throw new Refusal('CONFLICT', 'conflict', { current: seen.version })
  const { from, to, ...may } = moves[name]
  if (!(from as readonly BookingState[]).includes(seen.state)) throw new Refusal('BAD_USER_INPUT', elsewhere)
  if ('when' in may && seen.isAhead !== (may.when === 'ahead'))
    throw new Refusal('BAD_USER_INPUT', seen.isAhead ? early : late)
  if ('by' in may && !seen.isOffered) throw new Refusal('BAD_USER_INPUT', roomGone)
  if ('by' in may && seen.hasReason !== (may.by === 'keeper')) throw new Refusal('BAD_USER_INPUT', theirs)
  const states = sql.raw(from.map((state) => `'${state}'`).join())
  const { bookingId } = seen
  return [
    orConflict(
      sql`update ${roomBookings} set state = ${to}, reason = ${reason} where id = ${bookingId}::uuid and state in (${states})
        and (select version from ${side.table} where id = ${id}::uuid) = ${version}::int returning 1`,
    ),
    sql`with told as (update ${roomRequests} set state = ${to}, reason = ${reason} where booking_id = ${bookingId}::uuid returning 1) select count(*)::text from told`,
  ]
}

const seenBy = ({ table, bookingId }: Side, id: string, context: Context) =>
  context.run<Seen | null>(
    sql`select json_build_object('bookingId', ${bookingId}, 'state', ${table.state}, 'version', ${table.version}, 'isAhead', ${table.startsAt} > now(), 'hasReason', ${table.reason} is not null, 'isOffered', exists (select from ${rooms} where ${rooms.id} = ${table.roomId} and ${rooms.archivedAt} is null))::text from ${table} where ${table.id} = ${id}::uuid`,
  )

const elsewhere = [
  '预约的状态已变，不能这样办理。请重新载入。',
  'The booking is in another state by now; reload it.',
] as const
const theirs = ['是对方取消的，不能由您恢复。', 'The other side called it off; only they take that back.'] as const
const roomGone = ['这间房间已不再提供。', 'The room is offered no more.'] as const
const late = ['预约的时间已到，不能再这样办理。', 'The time booked has come; it is too late for that.'] as const
const early = ['预约的时间还没到，到时再登记。', 'The time booked has not come yet; say so then.'] as const
