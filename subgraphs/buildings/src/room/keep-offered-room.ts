import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { type Act, once } from '@concentric/chassis/kept-act/once'
import { orConflict } from '@concentric/chassis/kept-act/or-conflict'
import { type Order } from '@concentric/chassis/kept-act/order'
import { Refusal } from '@concentric/chassis/messages'
import { isId } from '@concentric/chassis/refusing'
import { written } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { roomBookings } from '../room-booking/room-booking.table.ts'
import { roomWindows } from '../room-window/room-window.table.ts'
import { rooms } from './room.table.ts'
import { Room, RoomOfferPatch } from './room.type.ts'
import { unitThatAsks } from './unit-that-asks.ts'

type Seen = { version: number; isLive: boolean; isAwaited: boolean }

const offers = new Writing(Room)

/** Changes what is said of a room of the unit that asks, once under a key. */
export const changeOfferedRoom = ({ input, ...asked }: Order & { input: RoomOfferPatch }, context: Context) =>
  keep('changeOfferedRoom', asked, { ...input }, context, async ({ isLive }) => {
    if (!isLive) throw new Refusal('NOT_FOUND', 'notFound')
    const { columns } = entityOf(Room)
    const values = Object.entries(written(columns, await offers.checked(input, RoomOfferPatch, context))).map(
      ([key, value]) => sql`${sql.identifier(columns[key]!.name)} = ${value}::${sql.raw(columns[key]!.getSQLType())}`,
    )
    return [changing(asked, values.length ? sql.join(values, sql`, `) : sql`updated_at = now()`)]
  })

/** Withdraws a room of the unit that asks, its hours with it; refused while somebody waits for it or has booked it. */
export const withdrawOfferedRoom = (asked: Order, context: Context) =>
  keep('withdrawOfferedRoom', asked, {}, context, async ({ isLive, isAwaited }) => {
    if (!isLive) throw new Refusal('NOT_FOUND', 'notFound')
    if (isAwaited) throw new Refusal('BAD_USER_INPUT', awaited)
    return [hours(asked.id, sql`now()`, sql`archived_at is null`), changing(asked, sql`archived_at = now()`)]
  })

/** Brings a withdrawn room back, and the hours that were withdrawn with it. */
export const restoreOfferedRoom = (asked: Order, context: Context) =>
  keep('restoreOfferedRoom', asked, {}, context, async ({ isLive }) => {
    if (isLive) throw new Refusal('CONFLICT', 'conflict', { current: asked.version })
    const since = sql`(select archived_at from ${rooms} where id = ${asked.id}::uuid)`
    const withIt = await context.run<string[] | null>(
      sql`select json_agg(id)::text from ${roomWindows} where room_id = ${asked.id}::uuid and archived_at = ${since}`,
    )
    const those = sql`id = any(${`{${(withIt ?? []).join()}}`}::uuid[])`
    return [changing(asked, sql`archived_at = null`), hours(asked.id, sql`null`, those)]
  })

/** What the unit does about a room of its own, once under a key; it writes none, so it runs as `system`. */
const keep = (
  name: string,
  { id, version, key }: Order,
  input: Act['input'],
  context: Context,
  statements: (seen: Seen) => Promise<SQL[]>,
): Promise<string> =>
  once(keptActs, { name, key, input: { id, version, ...input } }, entityOf(Room), context, async () => {
    const unitId = unitThatAsks(context)
    const seen = isId(id) ? await context.run<(Seen & { isOwn: boolean }) | null>(seenRoom(id, unitId)) : null
    if (!seen) throw new Refusal('NOT_FOUND', 'notFound')
    if (!seen.isOwn) throw new Refusal('FORBIDDEN', 'forbidden')
    if (seen.version !== version) throw new Refusal('CONFLICT', 'conflict', { current: seen.version })
    return { id, statements: await statements(seen) }
  })

const seenRoom = (id: string, unitId: string): SQL =>
  sql`select json_build_object('version', version, 'isLive', archived_at is null, 'isOwn', unit_id is not distinct from ${unitId}::uuid, 'isAwaited', exists (
      select from ${roomBookings} where room_id = ${rooms.id} and state in ('ASKED', 'ACCEPTED') and ends_at > now()))::text from ${rooms} where id = ${id}::uuid`

const changing = ({ id, version }: Order, values: SQL): SQL =>
  orConflict(sql`update ${rooms} set ${values} where id = ${id}::uuid and version = ${version}::int returning 1`)

const hours = (roomId: string, archivedAt: SQL, which: SQL): SQL =>
  sql`with moved as (update ${roomWindows} set archived_at = ${archivedAt} where room_id = ${roomId}::uuid and ${which} returning 1) select count(*)::text from moved`

const awaited = [
  '还有待答复或已同意的预约，请先谢绝或取消，再撤回房间。',
  'There are bookings to be answered or to come: decline or call them off before the room is withdrawn.',
] as const
