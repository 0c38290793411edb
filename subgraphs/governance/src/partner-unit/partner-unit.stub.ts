import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

// two relations, never one: a unit may sit on the committee, on the council, or on both (S60)
@Directive('@key(fields: "id")')
@ObjectType()
export class PartnerUnit extends Stub({
  committeeSeats: many('CommitteeSeat', 'unit', ['党委席位', 'Committee seats']),
  conferenceSeats: many('ConferenceMember', 'unit', ['联席会席位', 'Conference seats']),
  invitations: many('MeetingInvitation', 'unit', ['会议邀请', 'Invitations']),
  agendaItems: many('AgendaItem', 'unit', ['提出的议题', 'Agenda items it raised']),
  actionItems: many('ActionItem', 'unit', ['办理事项', 'Action items']),
}) {}
