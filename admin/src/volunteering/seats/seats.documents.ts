export const signUp =
  'mutation SignUp($shiftId: ID!, $key: ID!, $volunteerId: ID, $attends: Boolean!, $children: Int!, $guardianAgrees: Boolean!, $trainingWaiver: String) { result: signUp(shiftId: $shiftId, key: $key, volunteerId: $volunteerId, attends: $attends, children: $children, guardianAgrees: $guardianAgrees, trainingWaiver: $trainingWaiver) { id state waitingPlace } }'

export const cancelSignUp =
  'mutation CancelSignUp($id: ID!, $version: Int!, $key: ID!) { result: cancelSignUp(id: $id, version: $version, key: $key) { id } }'

export const markAttendance =
  'mutation MarkAttendance($ids: [ID!]!, $mark: AttendanceMark!) { result: markAttendance(ids: $ids, mark: $mark) }'
