import { Directive, ObjectType, one, only, Row } from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { askedLabels } from './asked.ts'
import { roomBookings } from './room-booking.table.ts'

const labels = {
  ...askedLabels,
  unitId: ['提供单位', 'Unit', 'Whose room it is; none where it is the venue’s own.'],
  buildingId: ['所在楼宇', 'Building', 'That of the room; the manager of its station answers.'],
} as const

const relations = {
  room: one('Room', roomBookings.roomId),
  unit: one('PartnerUnit', roomBookings.unitId),
  building: one('Building', roomBookings.buildingId),
  request: only('RoomRequest', 'booking', ['申请', 'Request'], () => sql`true`),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RoomBooking extends Row(
  roomBookings,
  ['场地预约', 'Room booking', 'For who keeps the room: who comes, when and for what, and no list of guests.'],
  labels,
  relations,
) {}
