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
import { volunteerGroups } from './volunteer-group.table.ts'

const labels = {
  stationId: ['服务站', 'Station', 'In the community of the group; empty: of no station.'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  registered: ['已登记', 'Registered', 'A group may serve without being registered.'],
  foundedOn: ['成立日期', 'Founded on'],
} as const
const rules = createInsertSchema(volunteerGroups)

const relations = {
  station: one('ServiceStation', volunteerGroups.stationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class VolunteerGroup extends Row(volunteerGroups, ['志愿团队', 'Volunteer group'], labels, relations) {}

@InputType()
export class VolunteerGroupDraft extends Draft(volunteerGroups, rules) {}

@InputType()
export class VolunteerGroupPatch extends Patch(volunteerGroups, rules) {}
