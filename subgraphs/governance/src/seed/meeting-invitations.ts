import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type meetingInvitations } from '../meeting-invitation/meeting-invitation.table.ts'
import { exampleAndNamedMembers } from './conference-members.ts'
import { invitedRounds, type Sown } from './meetings.ts'

type Row = typeof meetingInvitations.$inferInsert

/** Each member unit and organisation of the three conferences that follow through, asked to three of their meetings; what they answered is invented. */
export const meetingInvitationsOf = (meetings: readonly Sown[], today: Date): Row[] =>
  meetings
    .filter(({ conferenceId, round }) => conferenceId && invitedRounds.includes(round))
    .flatMap(({ id, conferenceId, name, state, heldOn, venueId }) =>
      exampleAndNamedMembers
        .filter((member) => member.conferenceId === conferenceId && (member.unitId || member.organisationId))
        .map(
          ({ unitId, organisationId }, index): Row => ({
            id: seedId('meeting-invitation', id, (unitId ?? organisationId)!),
            meetingId: id,
            conferenceId: conferenceId!,
            unitId,
            organisationId,
            name,
            state,
            heldOn,
            venueId,
            sample: true,
            ...(state === 'NOTIFIED' ? answered(index, today) : came(index, heldOn!)),
          }),
        ),
    )

/** Of the next meeting the first has not answered yet, and so every fourth after it. */
function answered(index: number, today: Date): Partial<Row> {
  const answeredOn = dayFrom(today, -2)
  if (index % 4 === 0) return {}
  return index % 4 === 3
    ? { answer: 'NOT_COMING', reason: '示例：当天有检查，会后请发材料。', answeredOn }
    : { answer: 'COMING', attendeePost: '办公室主任', answeredOn }
}

const came = (index: number, heldOn: string): Partial<Row> =>
  index % 5 === 4
    ? { answer: 'NOT_COMING', reason: '示例：与本单位例会冲突。', answeredOn: heldOn, attended: false }
    : { answer: 'COMING', attendeePost: '党支部书记', answeredOn: heldOn, attended: index % 7 !== 6 }
