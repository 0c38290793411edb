import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { rooms } from './room.table.ts'

const labels = {
  venueId: ['所属场所', 'Venue', 'The room lies where its venue lies.'],
  name: ['名称', 'Name', 'Unique within the venue.'],
  use: ['用途', 'Use', 'Each service centre has a classroom, a council room and a stage (S28).'],
  seats: ['座位数', 'Seats'],
  areaSquareMetres: ['面积（平方米）', 'Area (m²)', 'Floor area in square metres.'],
  floor: ['楼层', 'Floor'],
} as const
const rules = createInsertSchema(rooms)

const relations = {
  venue: one('Venue', rooms.venueId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Room extends Row(rooms, ['房间', 'Room'], labels, relations) {}

@InputType()
export class RoomDraft extends Draft(rooms, rules) {}

@InputType()
export class RoomPatch extends Patch(rooms, rules) {}
