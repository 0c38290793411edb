/** What the host's screen is headed by: the activity and its shifts. */
export const hosted =
  'query HostedActivity($id: ID!) { activity(id: $id) { id name startsAt endsAt venue { id name } shifts(sort: [{ field: STARTS_AT, direction: ASC }], perPage: 50) { items { id name startsAt endsAt } } } }'

/** The code of the moment and how many have come, asked again and again. */
export const codes =
  'query HostCodes($activityId: ID!, $shiftId: ID) { codes: activityCode(activityId: $activityId, shiftId: $shiftId) { code secondsLeft stepSeconds cameCount groups { id headcount came } } }'

/** All a sheet of a shift shows: who signed up, the code of the day, and what is recorded of it already. */
export const sheet =
  'query ShiftSheet($activityId: ID!, $shiftId: ID!) { shift(id: $shiftId) { id name startsAt endsAt activity { id name venue { id name } } signUps(filter: { state: { in: [CONFIRMED, ATTENDED, ABSENT] } }, sort: [{ field: CREATED_AT, direction: ASC }], perPage: 200) { items { id state attends children volunteerNumber displayName volunteerId } } } codes: activityCode(activityId: $activityId, shiftId: $shiftId) { dayCode day } records: serviceRecords(filter: { activityId: { eq: $activityId }, state: { in: [RECORDED, CONFIRMED, CONTESTED, CORRECTED] } }, perPage: 200) { items { id volunteerId minutes startsAt endsAt } } }'

export const recordService =
  'mutation RecordService($input: ServiceInput!, $key: ID!) { result: recordService(input: $input, key: $key) { id } }'
