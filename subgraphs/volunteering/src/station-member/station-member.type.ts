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
import { stationMembers } from './station-member.table.ts'

const labels = {
  stationId: ['服务站', 'Station'],
  unitId: ['单位', 'Unit', 'A member of a station once (S62).'],
  kind: ['类型', 'Kind', 'A member of the station (S62), or one it is run jointly with (S83).'],
  name: ['名称', 'Name', 'What the station lists the unit as.'],
  since: ['加入日期', 'Since'],
} as const
const rules = createInsertSchema(stationMembers)

const relations = {
  station: one('ServiceStation', stationMembers.stationId),
  unit: one('PartnerUnit', stationMembers.unitId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class StationMember extends Row(stationMembers, ['成员单位', 'Station member'], labels, relations) {}

@InputType()
export class StationMemberDraft extends Draft(stationMembers, rules) {}

@InputType()
export class StationMemberPatch extends Patch(stationMembers, rules) {}
