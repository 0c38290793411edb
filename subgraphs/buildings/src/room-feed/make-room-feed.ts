import { newToken, tokenHash } from '@concentric/chassis/calendar/token-hash'
import { type Context } from '@concentric/chassis/context'
import { countChanged } from '@concentric/chassis/count-changed'
import { entityOf } from '@concentric/chassis/entity'
import { Refusal } from '@concentric/chassis/messages'
import { refusing } from '@concentric/chassis/refusing'
import { scopeOf } from '@concentric/chassis/scope'
import { draftOf, insertOnly } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { unitThatAsks } from '../room/unit-that-asks.ts'
import { roomFeeds } from './room-feed.table.ts'
import { type NewRoomFeed, RoomFeed } from './room-feed.type.ts'

const asSystem = (context: Context) => ({ ...scopeOf(context.request), role: 'system' }) as const

const closing = (unitId: string): SQL =>
  countChanged(sql`update ${roomFeeds} set archived_at = now() where unit_id = ${unitId}::uuid and archived_at is null`)

/** Makes the feed of the unit that asks and closes the one it had; answers its address, the only time its token is known. */
export async function makeRoomFeed(context: Context): Promise<NewRoomFeed> {
  const unitId = unitThatAsks(context)
  const { unit } = (await context.graph(
    'query UnitOfFeed($id: ID!) { unit: partnerUnit(id: $id) { communityId streetId } }',
    {
      id: unitId,
    },
  )) as { unit: { communityId: string | null; streetId: string } | null }
  if (!unit) throw new Refusal('FORBIDDEN', 'forbidden')
  const token = newToken()
  const entity = entityOf(RoomFeed)
  const row = { ...draftOf(entity.columns, { ...unit, unitId }), tokenHash: tokenHash(token) }
  await refusing(entity, () => context.runInTurn([closing(unitId), insertOnly(entity, row)], asSystem(context)))
  return { path: `/public/rooms/${token}.ics` }
}

/** Closes the feed of the unit that asks, at once; false where it has none. */
export async function closeRoomFeed(context: Context): Promise<boolean> {
  return (await context.run<number>(closing(unitThatAsks(context)), asSystem(context))) === 1
}
