export const ourMeetings =
  'query PortalMeetings($own: MeetingInvitationFilter!, $perPage: Int!) { invitations: meetingInvitations(filter: $own, sort: [{field: HELD_ON, direction: DESC}], perPage: $perPage) { total items { id version name state heldOn agenda answer attendeePost reason attended conference { name } venue { name } meeting { minutes { text } decisionsTaken(perPage: 20) { items { id name text } } } } } }'

export const answerInvitation =
  'mutation PortalAnswer($id: ID!, $version: Int!, $key: ID!, $answer: InvitationAnswer!, $attendeePost: String, $reason: String) { result: answerInvitation(id: $id, version: $version, key: $key, answer: $answer, attendeePost: $attendeePost, reason: $reason) { id version } }'

export const ourActionItems =
  'query PortalActionItems($own: ActionItemFilter!, $perPage: Int!) { actions: actionItems(filter: $own, sort: [{field: DUE_ON, direction: DESC}], perPage: $perPage) { total items { id version name detail state dueOn doneOn outcome community { name } } } }'

export const finishActionItem =
  'mutation PortalFinish($id: ID!, $version: Int!, $key: ID!, $text: String) { result: finishActionItem(id: $id, version: $version, key: $key, text: $text) { id version } }'
export const reopenActionItem =
  'mutation PortalReopen($id: ID!, $version: Int!, $key: ID!) { result: reopenActionItem(id: $id, version: $version, key: $key) { id version } }'

export const ourAgendaItems =
  'query PortalAgendaItems($own: AgendaItemFilter!, $seats: ConferenceMemberFilter!, $needs: NeedFilter!, $perPage: Int!) { raised: agendaItems(filter: $own, sort: [{field: RAISED_ON, direction: DESC}], perPage: $perPage) { total items { id name detail kind state raisedOn answer conference { name } need { name } } } seats: conferenceMembers(filter: $seats, perPage: 50) { items { id conferenceId conference { name } } } needs(filter: $needs, perPage: 50) { items { id name } } }'

export const raiseAgendaItem =
  'mutation PortalRaise($conferenceId: ID!, $kind: AgendaKind!, $name: String!, $detail: String, $needId: ID, $key: ID!) { result: raiseAgendaItem(conferenceId: $conferenceId, kind: $kind, name: $name, detail: $detail, needId: $needId, key: $key) { id } }'
