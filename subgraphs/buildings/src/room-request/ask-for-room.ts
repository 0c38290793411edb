import { type Context } from '@concentric/chassis/context'
import { Writing } from '@concentric/chassis/crud'
import { entityOf } from '@concentric/chassis/entity'
import { once } from '@concentric/chassis/kept-act/once'
import { Refusal } from '@concentric/chassis/messages'
import { draftOf, insertOnly, newId } from '@concentric/chassis/write'
import { sql } from 'drizzle-orm'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { rooms } from '../room/room.table.ts'
import { RoomBooking } from '../room-booking/room-booking.type.ts'
import { askerOf } from './asker-of.ts'
import { RoomRequest, RoomRequestDraft } from './room-request.type.ts'

const requests = new Writing(RoomRequest)

/**
 * Asks for a room at a time that lies in its windows, once under a key; answers the id of the asker's side. What who keeps
 * the room asks is accepted at once, or refused where the room is taken (R25).
 */
export const askForRoom = (input: RoomRequestDraft, key: string, context: Context): Promise<string> =>
  once(keptActs, { name: 'askForRoom', key, input: { ...input } }, entityOf(RoomBooking), context, async () => {
    const given = await requests.checked(input, RoomRequestDraft, context)
    const { unitId, organisationId, communityId, streetId, ...booked } = given as Given
    if (Date.parse(booked.startsAt) <= Date.now())
      throw new Refusal('BAD_USER_INPUT', 'invalid', { fields: { startsAt: past } })
    const asker = await askerOf({ unitId, organisationId, communityId, streetId }, context)
    const state = (await keeps(booked.roomId, context)) ? 'ACCEPTED' : 'ASKED'
    const [id, bookingId] = [newId(), newId()]
    const both = { ...booked, state, asker: asker.asker, askedBy: asker.askedBy }
    return {
      id,
      statements: [
        insertOnly(entityOf(RoomBooking), draftOf(entityOf(RoomBooking).columns, { ...both, id: bookingId })),
        insertOnly(entityOf(RoomRequest), draftOf(entityOf(RoomRequest).columns, { ...both, ...asker, bookingId, id })),
      ],
    }
  })

type Given = { roomId: string; startsAt: string } & Parameters<typeof askerOf>[0]

/** Whether the actor answers for the room: its unit, or, of a venue's own room, the clerks of its place. */
const keeps = (roomId: string, context: Context) =>
  context.run<boolean>(
    sql`select to_json(coalesce(case when ${rooms.unitId} is null then app.in_charge(${rooms.streetId}, ${rooms.communityId}) else app.level() = 'unit' and ${rooms.unitId} = app.id() end, false))::text
      from ${rooms} where ${rooms.id} = ${roomId}::uuid`,
  )

const past = ['开始时间已经过了。', 'That time has passed.'] as const
