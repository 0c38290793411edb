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
import { meetings } from './meeting.table.ts'

const labels = {
  conferenceId: ['联席会（议事会）', 'Conference', 'Of a meeting of a conference.'],
  committeeId: ['党委', 'Committee', 'Of a plenary.'],
  name: ['主题', 'Theme'],
  state: ['状态', 'State', 'Until it is published its own place alone sees it.'],
  heldOn: ['会议日期', 'Day', 'Planned, then held; empty where the source tells no day.'],
  venueId: ['地点', 'Venue'],
  attendedCount: ['到会人数', 'Attended'],
} as const
const rules = createInsertSchema(meetings, { attendedCount: (count) => count.min(0) })

const relations = {
  conference: one('Conference', meetings.conferenceId),
  committee: one('Committee', meetings.committeeId),
  venue: one('Venue', meetings.venueId),
  invitations: many('MeetingInvitation', 'meeting', ['会议邀请', 'Invitations']),
  agendaItems: many('AgendaItem', 'meeting', ['议题', 'Agenda']),
  decisionsTaken: many('Decision', 'meeting', ['议定事项', 'Decisions']),
  minutes: only('MeetingRecord', 'meeting', ['纪要', 'Minutes'], () => sql`true`),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Meeting extends Row(meetings, ['会议', 'Meeting'], labels, relations) {}

@InputType()
export class MeetingDraft extends Draft(meetings, rules) {}

@InputType()
export class MeetingPatch extends Patch(meetings, rules) {}
