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
import { meetingRecords } from './meeting-record.table.ts'

const labels = {
  meetingId: ['会议', 'Meeting', 'It has one record.'],
  name: ['标题', 'Title'],
  text: ['正文', 'Text'],
  decisions: ['决定', 'Decisions'],
  state: ['状态', 'State', 'Until it is published its own place alone sees it.'],
} as const
const rules = createInsertSchema(meetingRecords)

const relations = {
  meeting: one('Meeting', meetingRecords.meetingId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class MeetingRecord extends Row(meetingRecords, ['会议纪要', 'Minutes'], labels, relations) {}

@InputType()
export class MeetingRecordDraft extends Draft(meetingRecords, rules) {}

@InputType()
export class MeetingRecordPatch extends Patch(meetingRecords, rules) {}
