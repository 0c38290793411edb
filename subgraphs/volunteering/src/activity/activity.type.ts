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
import { activities } from './activity.table.ts'

const labels = {
  stationId: ['服务站', 'Station'],
  venueId: ['地点', 'Venue'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  state: ['状态', 'State', 'A draft is seen by its own place only.'],
  startsAt: ['开始时间', 'Starts'],
  endsAt: ['结束时间', 'Ends'],
  seats: ['名额', 'Seats', 'Empty: no limit.'],
} as const
const rules = createInsertSchema(activities, { seats: (seats) => seats.min(1) })

const relations = {
  station: one('ServiceStation', activities.stationId),
  venue: one('Venue', activities.venueId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Activity extends Row(activities, ['活动', 'Activity'], labels, relations) {}

@InputType()
export class ActivityDraft extends Draft(activities, rules) {}

@InputType()
export class ActivityPatch extends Patch(activities, rules) {}
