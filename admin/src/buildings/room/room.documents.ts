const move = (name: string, verb: string, more = '', given = '') =>
  `mutation ${name}($id: ID!, $version: Int!, $key: ID!${more}) { result: ${verb}(id: $id, version: $version, key: $key${given}) { id } }`
const reason = [', $reason: String!', ', reason: $reason'] as const

export const acceptBooking = move('AcceptBooking', 'acceptBooking')
export const declineBooking = move('DeclineBooking', 'declineBooking', ...reason)
export const reopenBooking = move('ReopenBooking', 'reopenBooking')
export const cancelBooking = move('CancelBooking', 'cancelBooking', ...reason)
export const recordBookingUse = move('RecordBookingUse', 'recordBookingUse', ', $used: Boolean!', ', used: $used')
export const withdrawRoomRequest = move('WithdrawRoomRequest', 'withdrawRoomRequest')

export const askForRoom =
  'mutation AskForRoom($input: RoomRequestDraft!, $key: ID!) { result: askForRoom(input: $input, key: $key) { id state } }'

/** What is asked for or accepted in a room in some days. */
export const bookingsBetween =
  'query BookingsBetween($filter: RoomBookingFilter!) { page: roomBookings(filter: $filter, sort: [{ field: STARTS_AT, direction: ASC }], perPage: 200) { total items { id name state startsAt askedBy sample } } }'
