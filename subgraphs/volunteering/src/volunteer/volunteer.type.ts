import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  only,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { volunteers } from './volunteer.table.ts'

const labels = {
  number: ['志愿者编号', 'Number', 'Given by us, in place of the ID number (MZ/T 061-2015).'],
  displayName: ['显示名', 'Display name', 'What the volunteer wishes to be called; not the real name.'],
  homeStationId: ['常驻服务站', 'Home station', 'A station of the community served (S62, S83).'],
  joinedOn: ['注册日期', 'Joined on'],
  erasedAt: ['注销时间', 'Erased', 'Since when nothing of the person is kept.'],
} as const
const rules = createInsertSchema(volunteers).omit({ number: true, erasedAt: true })

const relations = {
  homeStation: one('ServiceStation', volunteers.homeStationId),
  registration: only('Registration', 'volunteer', ['实名登记', 'Registration'], () => sql`true`),
  consents: many('Consent', 'volunteer', ['个人信息同意', 'Consents']),
  personalReads: many('PersonalRead', 'volunteer', ['查阅记录', 'Readings']),
  rosters: many('Roster', 'volunteer', ['值班', 'Roster']),
  posts: many('PostHolder', 'volunteer', ['上岗', 'Posts held']),
  signUps: many('SignUp', 'volunteer', ['报名', 'Sign-ups']),
  studyPartners: many('StudyPartner', 'volunteer', ['结对帮学', 'Study partners']),
  trainings: many('TrainingAttendance', 'volunteer', ['培训', 'Trainings']),
  commendations: many('Commendation', 'volunteer', ['表彰', 'Commendations']),
  certificates: many('Certificate', 'volunteer', ['志愿服务证明', 'Certificates']),
  records: many('ServiceRecord', 'volunteer', ['服务记录', 'Service records']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Volunteer extends Row(volunteers, ['志愿者', 'Volunteer'], labels, relations) {}

@InputType()
export class VolunteerDraft extends Draft(volunteers, rules) {}

@InputType()
export class VolunteerPatch extends Patch(volunteers, rules) {}
