import { createInsertSchema, Directive, Draft, InputType, ObjectType, one, Row } from '@concentric/chassis/derive'
import { askedLabels } from '../room-booking/asked.ts'
import { roomRequests } from './room-request.table.ts'

const labels = {
  ...askedLabels,
  bookingId: ['预约', 'Booking'],
  unitId: ['申请单位', 'Unit', 'None where an organisation, a community or a street asks.'],
  organisationId: ['申请社会组织', 'Organisation'],
} as const
const rules = createInsertSchema(roomRequests).omit({
  bookingId: true,
  asker: true,
  askedBy: true,
  state: true,
  reason: true,
  sample: true,
})

const relations = {
  booking: one('RoomBooking', roomRequests.bookingId),
  room: one('Room', roomRequests.roomId),
  unit: one('PartnerUnit', roomRequests.unitId),
  organisation: one('SocialOrganisation', roomRequests.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RoomRequest extends Row(
  roomRequests,
  ['用房申请', 'Room request', 'For who asked for the room: what became of it.'],
  labels,
  relations,
) {}

@InputType()
export class RoomRequestDraft extends Draft(roomRequests, rules) {}
