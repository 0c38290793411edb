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
import { weeklyTimesInWords, weeklyTimesLabel } from '@concentric/chassis/weekly-times-in-words'
import { roomWindows } from './room-window.table.ts'

const labels = {
  roomId: ['房间', 'Room'],
  name: ['名称', 'Name', 'As people call these hours: evenings.'],
  weeklyTimes: weeklyTimesLabel,
  fromOn: ['开始日期', 'From', 'The first day it holds.'],
  untilOn: ['结束日期', 'Until', 'The last day it holds; empty while it goes on. Bookings made before stay.'],
  unitId: ['提供单位', 'Unit', 'That of the room; none where it is the venue’s own.'],
  buildingId: ['所在楼宇', 'Building', 'That of the room.'],
} as const
const rules = createInsertSchema(roomWindows).omit({ unitId: true, buildingId: true })

const relations = {
  room: one('Room', roomWindows.roomId),
  unit: one('PartnerUnit', roomWindows.unitId),
  building: one('Building', roomWindows.buildingId),
  ...weeklyTimesInWords,
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RoomWindow extends Row(
  roomWindows,
  ['开放时段', 'Room window', 'When a room may be booked (S28, S58).'],
  labels,
  relations,
) {}

@InputType()
export class RoomWindowDraft extends Draft(roomWindows, rules) {}

@InputType()
export class RoomWindowPatch extends Patch(roomWindows, rules) {}
