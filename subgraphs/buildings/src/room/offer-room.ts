import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { once } from '@concentric/chassis/kept-act/once'
import { Refusal } from '@concentric/chassis/messages'
import { withoutNumbers } from '@concentric/chassis/personal/prose'
import { draftOf, insertOnly, newId } from '@concentric/chassis/write'
import { type SQL, sql } from 'drizzle-orm'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { LONGEST_NAME, venues } from '../venue/venue.table.ts'
import { Venue } from '../venue/venue.type.ts'
import { Room, RoomOffer } from './room.type.ts'
import { unitThatAsks } from './unit-that-asks.ts'

type Asked = { input: RoomOffer; venueName: string; key: string }
type Unit = { address: string | null; communityId: string | null; streetId: string }

const offers = new Writing(Room)

/**
 * Enters a room of the unit that asks, once under a key: in its venue of that name, which is entered with its first room, where
 * the unit is at home. A unit writes neither, so it runs as `system`.
 */
export const offerRoom = ({ input, venueName, key }: Asked, context: Context): Promise<string> =>
  once(keptActs, { name: 'offerRoom', key, input: { ...input, venueName } }, entityOf(Room), context, async () => {
    const unitId = unitThatAsks(context)
    const room = await offers.checked(input, RoomOffer, context)
    const { id: venueId, made } = await venueOf(unitId, nameOf(venueName), context)
    const row = draftOf(entityOf(Room).columns, { ...room, unitId, venueId })
    return { id: row.id, statements: [...made, insertOnly(entityOf(Room), row)] }
  })

function nameOf(given: string): string {
  const name = withoutNumbers(given.trim())
  const wrong = !name
    ? ('required' as const)
    : name.length > LONGEST_NAME
      ? { key: 'tooLong' as const, values: { maximum: LONGEST_NAME, length: name.length } }
      : undefined
  if (wrong) throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { venueName: wrong } })
  return name
}

async function venueOf(unitId: string, name: string, context: Context): Promise<{ id: string; made: readonly SQL[] }> {
  const known = await context.run<string | null>(
    sql`select to_json(id)::text from ${venues} where ${venues.unitId} = ${unitId}::uuid and ${venues.name} = ${name} and ${venues.archivedAt} is null`,
  )
  if (known) return { id: known, made: [] }
  const { unit } = (await context.graph(
    'query OfferingUnit($id: ID!) { unit: partnerUnit(id: $id) { address communityId streetId } }',
    { id: unitId },
  )) as { unit: Unit | null }
  if (!unit) throw new Refusal('FORBIDDEN', 'forbidden')
  const row = draftOf(entityOf(Venue).columns, { ...unit, id: newId(), unitId, name, kind: 'OTHER' })
  return { id: row.id, made: [insertOnly(entityOf(Venue), row)] }
}
