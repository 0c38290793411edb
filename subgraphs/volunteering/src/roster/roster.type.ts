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
import { rosters } from './roster.table.ts'

const labels = {
  stationId: ['服务站', 'Station', 'A daily workshop has somebody on duty each day of the year (S66, R47).'],
  volunteerId: ['志愿者', 'Volunteer', 'In one place in a half-day (R59).'],
  name: ['值班事项', 'Duty'],
  servesOn: ['日期', 'Day'],
  half: ['半天', 'Half of the day'],
} as const
const rules = createInsertSchema(rosters)

const relations = {
  station: one('ServiceStation', rosters.stationId),
  volunteer: one('Volunteer', rosters.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Roster extends Row(rosters, ['值班', 'Roster'], labels, relations) {}

@InputType()
export class RosterDraft extends Draft(rosters, rules) {}

@InputType()
export class RosterPatch extends Patch(rosters, rules) {}
