export const acceptMatch =
  'mutation AcceptMatch($id: ID!, $version: Int!) { result: acceptMatch(id: $id, version: $version) { id } }'

export const declineMatch =
  'mutation DeclineMatch($id: ID!, $version: Int!, $reason: String!) { result: declineMatch(id: $id, version: $version, reason: $reason) { id } }'

export const scheduleMatch =
  'mutation ScheduleMatch($id: ID!, $version: Int!, $on: String!) { result: scheduleMatch(id: $id, version: $version, on: $on) { id } }'

export const deliverMatch =
  'mutation DeliverMatch($id: ID!, $version: Int!) { result: deliverMatch(id: $id, version: $version) { id } }'

export const confirmMatch =
  'mutation ConfirmMatch($id: ID!, $version: Int!) { result: confirmMatch(id: $id, version: $version) { id } }'

export const cancelMatch =
  'mutation CancelMatch($id: ID!, $version: Int!, $reason: String!) { result: cancelMatch(id: $id, version: $version, reason: $reason) { id } }'

export const proposeMatch =
  'mutation ProposeMatch($needId: ID!, $offerId: ID!) { result: proposeMatch(needId: $needId, offerId: $offerId) { id } }'

export const bestOffers =
  'query BestOffers($needId: ID!) { result: bestOffers(needId: $needId, limit: 5) { nothingFits items { offerId resourceId name score fits reasons { text textEnglish points } } } }'
