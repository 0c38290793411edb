export const acceptMatch =
  'mutation AcceptMatch($id: ID!, $version: Int!, $key: ID!) { result: acceptMatch(id: $id, version: $version, key: $key) { id } }'

export const declineMatch =
  'mutation DeclineMatch($id: ID!, $version: Int!, $key: ID!, $reason: String!) { result: declineMatch(id: $id, version: $version, key: $key, reason: $reason) { id } }'

export const scheduleMatch =
  'mutation ScheduleMatch($id: ID!, $version: Int!, $key: ID!, $on: String!) { result: scheduleMatch(id: $id, version: $version, key: $key, on: $on) { id } }'

export const deliverMatch =
  'mutation DeliverMatch($id: ID!, $version: Int!, $key: ID!) { result: deliverMatch(id: $id, version: $version, key: $key) { id } }'

export const confirmMatch =
  'mutation ConfirmMatch($id: ID!, $version: Int!, $key: ID!) { result: confirmMatch(id: $id, version: $version, key: $key) { id } }'

export const cancelMatch =
  'mutation CancelMatch($id: ID!, $version: Int!, $key: ID!, $reason: String!) { result: cancelMatch(id: $id, version: $version, key: $key, reason: $reason) { id } }'

export const recordOutcome =
  'mutation RecordOutcome($id: ID!, $version: Int!, $activityId: ID, $venueId: ID, $key: ID!) { result: recordOutcome(id: $id, version: $version, activityId: $activityId, venueId: $venueId, key: $key) { id } }'

export const proposeMatch =
  'mutation ProposeMatch($needId: ID!, $offerId: ID!, $key: ID!) { result: proposeMatch(needId: $needId, offerId: $offerId, key: $key) { id } }'

export const proposeMatches =
  'mutation ProposeMatches($input: [ProposedPair!]!, $key: ID!) { result: proposeMatches(input: $input, key: $key) { refused { needId why whyEnglish } } }'

export const bestOffers =
  'query BestOffers($needId: ID!) { result: bestOffers(needId: $needId, limit: 5) { nothingFits nothingCertain items { offerId resourceId name score fits mayFit reasons { text textEnglish points } } } }'
