import { Directive, ObjectType, one, Row } from '@concentric/chassis/derive'
import { meetingInvitations } from './meeting-invitation.table.ts'

const labels = {
  meetingId: ['会议', 'Meeting'],
  conferenceId: ['联席会（议事会）', 'Conference'],
  unitId: ['受邀单位', 'Unit'],
  organisationId: ['受邀社会组织', 'Organisation'],
  name: ['主题', 'Theme'],
  state: ['会议状态', 'State of the meeting'],
  heldOn: ['会议日期', 'Day'],
  venueId: ['地点', 'Venue'],
  agenda: ['议程', 'Agenda', 'A line for each item that is taken up and not internal.'],
  answer: ['答复', 'Answer', 'Until the meeting is held.'],
  attendeePost: ['参会职务', 'Post that comes', 'A post, as 办公室主任; never the name of a person.'],
  reason: ['不参加的理由', 'Why not', 'Read by who was asked and the clerks of the place alone.'],
  answeredOn: ['答复日期', 'Answered on'],
  attended: ['是否到会', 'Came', 'Told by the clerks once it was held; of others nobody who was asked reads it.'],
} as const

const relations = {
  meeting: one('Meeting', meetingInvitations.meetingId),
  conference: one('Conference', meetingInvitations.conferenceId),
  unit: one('PartnerUnit', meetingInvitations.unitId),
  organisation: one('SocialOrganisation', meetingInvitations.organisationId),
  venue: one('Venue', meetingInvitations.venueId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class MeetingInvitation extends Row(meetingInvitations, ['会议邀请', 'Invitation'], labels, relations) {}
