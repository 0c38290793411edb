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
import { officials } from './official.table.ts'

const labels = {
  displayName: ['姓名', 'Name'],
  rank: ['职级', 'Rank', 'Office heads and community secretaries are of deputy division rank (S6, S7, R5).'],
  officePhone: ['办公电话', 'Office phone', 'Of the office; no private number.'],
  workplaceId: ['工作地点', 'Workplace', 'A community secretary works in the service centre (S8, R7).'],
} as const
const rules = createInsertSchema(officials, { officePhone: (phone) => phone.regex(/^[\d-]{3,20}$/) })

const relations = {
  workplace: one('Venue', officials.workplaceId),
  appointments: many('Appointment', 'official', ['任职', 'Appointments']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Official extends Row(officials, ['任职人员', 'Official'], labels, relations) {}

@InputType()
export class OfficialDraft extends Draft(officials, rules) {}

@InputType()
export class OfficialPatch extends Patch(officials, rules) {}
