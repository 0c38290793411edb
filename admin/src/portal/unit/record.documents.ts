const listOf = (many: string, fields: string, own = 'unitId') =>
  `query PortalRecord_${many}($unitId: ID!, $after: String) { page: ${many}(filter: {${own}: {eq: $unitId}}, after: $after, perPage: 200) { next items { id ${fields} } } }`

/** Everything kept of a unit, list by list, as it may read it. */
export const recordLists = {
  partnerUnits: listOf(
    'partnerUnits',
    'name kind creditCode sizeBand demonstration address createdAt updatedAt community { name }',
    'id',
  ),
  unitContacts: listOf('unitContacts', 'name displayName officePhone createdAt updatedAt community { name }'),
  needs: listOf('needs', 'name detail category state neededOn createdAt confirmedAt community { name }'),
  serviceOffers: listOf(
    'serviceOffers',
    'name detail category state availability createdAt confirmedAt community { name }',
  ),
  sharedResources: listOf(
    'sharedResources',
    'name kind detail category state availability createdAt confirmedAt community { name }',
  ),
  matchParties: listOf(
    'matchParties',
    'side state scheduledOn acceptedOn confirmedOn reason need { name } community { name }',
  ),
  conferenceMembers: listOf('conferenceMembers', 'seatKind seatCount since conference { name }'),
  meetingInvitations: listOf(
    'meetingInvitations',
    'name state heldOn answer attendeePost reason answeredOn attended conference { name } community { name }',
  ),
  agendaItems: listOf('agendaItems', 'name detail kind state raisedOn answer conference { name } community { name }'),
  actionItems: listOf('actionItems', 'name detail state dueOn doneOn outcome community { name }'),
  rooms: listOf('rooms', 'name use seats floor venue { name } community { name }'),
  roomWindows: listOf('roomWindows', 'name weeklyTimes fromOn untilOn room { name }'),
  roomBookings: listOf(
    'roomBookings',
    'name purpose startsAt endsAt headcount askedBy state reason room { name } community { name }',
  ),
  roomRequests: listOf('roomRequests', 'name purpose startsAt endsAt headcount state reason room { name }'),
  donations: listOf(
    'donations',
    'name state quantity valueFen withdrawn redeemedQuantity leftQuantity donatedOn pledgedUntil answer station { name } community { name }',
  ),
  activities: listOf('activities', 'name kind state startsAt endsAt visits venue { name } community { name }'),
  groupSignUps: listOf(
    'groupSignUps',
    'state headcount cameCount minutes startsAt endsAt shift { name activity { name } } community { name }',
  ),
  unitContests: listOf('unitContests', 'subject name wish state reason answer dueOn createdAt answeredAt'),
} as const
