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
import { appointments } from './appointment.table.ts'

const labels = {
  postId: ['职务', 'Post', 'A post has one holder a day (R13).'],
  officialId: ['任职人员', 'Official', 'One may hold several posts (S7, S11).'],
  name: ['名称', 'Name', 'What the appointment is listed as.'],
  startsOn: ['开始日期', 'Starts on'],
  endsOn: ['结束日期', 'Ends on', 'The last day; empty while in post.'],
} as const
const rules = createInsertSchema(appointments)

const relations = {
  post: one('Post', appointments.postId),
  official: one('Official', appointments.officialId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Appointment extends Row(appointments, ['任职', 'Appointment'], labels, relations) {}

@InputType()
export class AppointmentDraft extends Draft(appointments, rules) {}

@InputType()
export class AppointmentPatch extends Patch(appointments, rules) {}
