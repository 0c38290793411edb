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
import { conferenceMembers } from './conference-member.table.ts'

const labels = {
  conferenceId: ['联席会（议事会）', 'Conference'],
  seatKind: ['席位类型', 'Seat kind', 'Those a council must have are S22 and S63.'],
  unitId: ['单位', 'Unit', 'A member once.'],
  organisationId: ['社会组织', 'Organisation', 'A member once; of a seat of a unit or an office none.'],
  name: ['名称', 'Name', 'The unit, the organisation or the seat, never a person.'],
  seatCount: ['席位数', 'Seats'],
  since: ['加入日期', 'Since'],
} as const
const rules = createInsertSchema(conferenceMembers)

const relations = {
  conference: one('Conference', conferenceMembers.conferenceId),
  unit: one('PartnerUnit', conferenceMembers.unitId),
  organisation: one('SocialOrganisation', conferenceMembers.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ConferenceMember extends Row(conferenceMembers, ['联席会成员', 'Conference member'], labels, relations) {}

@InputType()
export class ConferenceMemberDraft extends Draft(conferenceMembers, rules) {}

@InputType()
export class ConferenceMemberPatch extends Patch(conferenceMembers, rules) {}
