const act = (name: string, verb: string, more = '', given = '') =>
  `mutation ${name}($id: ID!, $version: Int!, $key: ID!${more}) { result: ${verb}(id: $id, version: $version, key: $key${given}) { id } }`
const withText = [', $text: String!', ', text: $text'] as const

export const notifyMeeting = act('NotifyMeeting', 'notifyMeeting')
export const recordAttendance = act('RecordAttendance', 'recordAttendance', ', $cameIds: [ID!]!', ', cameIds: $cameIds')
export const invited =
  'query Invited($meetingId: ID!) { page: meetingInvitations(filter: {meetingId: {eq: $meetingId}}, perPage: 200) { total items { id answer attendeePost attended unit { name } organisation { name } } } }'

export const sayComing = act(
  'SayComing',
  'answerInvitation',
  ', $attendeePost: String!',
  ', answer: COMING, attendeePost: $attendeePost',
)
export const sayNotComing = act(
  'SayNotComing',
  'answerInvitation',
  ', $reason: String!',
  ', answer: NOT_COMING, reason: $reason',
)

export const acceptItem = act('AcceptItem', 'acceptAgendaItem')
export const declineItem = act('DeclineItem', 'declineAgendaItem', ...withText)
export const decideItem = act('DecideItem', 'decideAgendaItem', ...withText)
export const closeItem = act('CloseItem', 'closeAgendaItem', ...withText)

export const finishAction = act('FinishAction', 'finishActionItem')
export const verifyAction = act('VerifyAction', 'verifyActionItem')
export const reopenAction = act('ReopenAction', 'reopenActionItem', ...withText)
export const cancelAction = act('CancelAction', 'cancelActionItem', ...withText)
