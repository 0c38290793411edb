import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { rooms } from './room.table.ts'

const labels = {
  venueId: ['所属场所', 'Venue', 'The room lies where its venue lies.'],
  unitId: ['提供单位', 'Unit', 'The partner unit whose room it is; none where it is the venue’s own.'],
  buildingId: [
    '所在楼宇',
    'Building',
    'That of the station its venue houses; the manager of the building keeps the room.',
  ],
  name: ['名称', 'Name', 'Unique within the venue.'],
  use: ['用途', 'Use', 'Each service centre has a classroom, a council room and a stage (S28).'],
  seats: ['座位数', 'Seats'],
  areaSquareMetres: ['面积（平方米）', 'Area (m²)', 'Floor area in square metres.'],
  floor: ['楼层', 'Floor'],
} as const
const rules = createInsertSchema(rooms).omit({ buildingId: true })

const relations = {
  venue: one('Venue', rooms.venueId),
  unit: one('PartnerUnit', rooms.unitId),
  building: one('Building', rooms.buildingId),
  windows: many('RoomWindow', 'room', ['开放时段', 'Windows']),
  bookings: many('RoomBooking', 'room', ['预约', 'Bookings']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Room extends Row(rooms, ['房间', 'Room'], labels, relations) {}

@InputType()
export class RoomDraft extends Draft(rooms, rules) {}

@InputType()
export class RoomPatch extends Patch(rooms, rules) {}

const offered = rules.omit({ venueId: true, unitId: true, sample: true })

@InputType({ description: '提供房间\n\nA room of the unit that asks.' })
export class RoomOffer extends Draft(rooms, offered) {}

@InputType()
export class RoomOfferPatch extends Patch(rooms, offered) {}
