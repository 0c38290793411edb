export const visits =
  'query PortalVisits($open: VisitRequestFilter!, $mine: VisitRequestFilter!, $perPage: Int!) { open: visitRequests(filter: $open, sort: [{field: WISHED_FROM, direction: ASC}], perPage: $perPage) { total items { id version name state wishedFrom wishedUntil rating item { name } community { name } } } mine: visitRequests(filter: $mine, sort: [{field: WISHED_FROM, direction: DESC}], perPage: $perPage) { total items { id version name state wishedFrom wishedUntil rating item { name } community { name } } } }'

export const takeVisit =
  'mutation PortalAcceptVisit($id: ID!, $version: Int!, $key: ID!) { result: acceptVisit(id: $id, version: $version, key: $key) { id } }'

export const madeVisit =
  'mutation PortalRecordVisit($id: ID!, $version: Int!, $key: ID!) { result: recordVisit(id: $id, version: $version, key: $key) { id } }'

export const readContact =
  'mutation PortalRevealVisit($id: ID!, $field: VisitContactField!, $reason: String!) { result: revealVisit(requestId: $id, field: $field, reason: $reason) }'
