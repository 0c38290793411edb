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
import { studyPartners } from './study-partner.table.ts'

const labels = {
  volunteerId: ['帮学志愿者', 'Helper'],
  code: ['对象代号', 'Code', 'Of who is helped, given by the system and erased when the pair ends; no name is kept.'],
  name: ['名称', 'Name', 'What the pair is listed as: what is studied, no name of a person.'],
  consentedOn: ['对方同意日期', 'Consented on', 'Of who is helped, signed on paper under the code.'],
  startsOn: ['开始日期', 'Starts on'],
  endsOn: ['结束日期', 'Ends on', 'Empty while it lasts; from that day on there is no code.'],
} as const
const rules = createInsertSchema(studyPartners).omit({ code: true })

const relations = { volunteer: one('Volunteer', studyPartners.volunteerId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class StudyPartner extends Row(
  studyPartners,
  ['结对帮学', 'Study partner', 'A volunteer who studies with somebody that cannot come, near his home (S49).'],
  labels,
  relations,
) {}

@InputType()
export class StudyPartnerDraft extends Draft(studyPartners, rules) {}

@InputType()
export class StudyPartnerPatch extends Patch(studyPartners, rules) {}
