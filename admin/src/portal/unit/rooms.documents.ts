export const ourRooms =
  'query PortalRooms($unitId: ID!, $perPage: Int!) { rooms(filter: {unitId: {eq: $unitId}}, sort: [{field: NAME}], perPage: $perPage) { total items { id version name use seats floor venue { name } windows(sort: [{field: FROM_ON}], perPage: 20) { items { id version name weeklyTimes weeklyTimesInWords fromOn untilOn } } } } }'

/** A room of the unit: entered, changed, withdrawn and brought back, each under a key. */
export const offerRoom =
  'mutation PortalOfferRoom($input: RoomOffer!, $venueName: String!, $key: ID!) { result: offerRoom(input: $input, venueName: $venueName, key: $key) { id } }'
export const changeRoom =
  'mutation PortalChangeRoom($id: ID!, $version: Int!, $key: ID!, $input: RoomOfferPatch!) { result: changeOfferedRoom(id: $id, version: $version, key: $key, input: $input) { id } }'
export const withdrawRoom =
  'mutation PortalWithdrawRoom($id: ID!, $version: Int!, $key: ID!) { result: withdrawOfferedRoom(id: $id, version: $version, key: $key) { id version } }'
export const restoreRoom =
  'mutation PortalRestoreRoom($id: ID!, $version: Int!, $key: ID!) { result: restoreOfferedRoom(id: $id, version: $version, key: $key) { id } }'

/** A window under a key of the caller's, and a change of one. */
export const addWindow =
  'mutation PortalAddWindow($input: RoomWindowDraft!, $key: ID!) { result: createRoomWindow(input: $input, key: $key) { id } }'
export const changeWindow =
  'mutation PortalChangeWindow($id: ID!, $version: Int!, $input: RoomWindowPatch!) { result: updateRoomWindow(id: $id, version: $version, input: $input) { id version } }'

const told = 'id version name purpose startsAt endsAt headcount askedBy state reason room { name venue { name } }'

export const bookingsOfOurs = `query PortalBookings($filter: RoomBookingFilter, $perPage: Int!) { bookings: roomBookings(filter: $filter, sort: [{field: STARTS_AT}], perPage: $perPage) { total items { ${told} } } }`

const move = (name: string, verb: string, more = '', given = '') =>
  `mutation Portal${name}($id: ID!, $version: Int!, $key: ID!${more}) { result: ${verb}(id: $id, version: $version, key: $key${given}) { id version } }`
const reason = [', $reason: String!', ', reason: $reason'] as const

export const acceptBooking = move('AcceptBooking', 'acceptBooking')
export const declineBooking = move('DeclineBooking', 'declineBooking', ...reason)
export const reopenBooking = move('ReopenBooking', 'reopenBooking')
export const cancelBooking = move('CancelBooking', 'cancelBooking', ...reason)
export const recallBooking = move('RecallBooking', 'recallBooking')
export const forgetUse = move('ForgetUse', 'forgetBookingUse')
export const recordUse = move('RecordUse', 'recordBookingUse', ', $used: Boolean!', ', used: $used')

export const ourRequests = `query PortalRoomRequests($perPage: Int!) { requests: roomRequests(sort: [{field: STARTS_AT, direction: DESC}], perPage: $perPage) { total items { ${told} } } }`
export const withdrawRequest = move('WithdrawRequest', 'withdrawRoomRequest')
export const restoreRequest = move('RestoreRequest', 'restoreRoomRequest')

/** The rooms one may ask for, by their windows. */
export const openRooms =
  'query PortalOpenRooms($filter: RoomWindowFilter) { windows: roomWindows(filter: $filter, sort: [{field: ROOM_ID}], perPage: 200) { items { id weeklyTimesInWords fromOn untilOn room { id name seats venue { name } } } } }'
export const askForRoom =
  'mutation PortalAskForRoom($input: RoomRequestDraft!, $key: ID!) { result: askForRoom(input: $input, key: $key) { id state } }'

/** The calendar feed of the unit's bookings, one at a time. */
export const ourFeed = 'query PortalRoomFeed { feeds: roomFeeds(perPage: 1) { items { id createdAt } } }'
export const makeFeed = 'mutation PortalMakeFeed { made: makeRoomFeed { path } }'
export const closeFeed = 'mutation PortalCloseFeed { done: closeRoomFeed }'
