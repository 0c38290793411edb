export const openForGroups =
  'query PortalForGroups($filter: ActivityFilter, $unitId: ID!, $perPage: Int!) { activities(filter: $filter, sort: [{field: STARTS_AT, direction: ASC}], perPage: $perPage) { total items { id name state startsAt endsAt audience minAge training riskNote insured sample community { name } venue { name } shifts(sort: [{field: STARTS_AT, direction: ASC}]) { items { id name startsAt endsAt seats seatsTaken waitingCount } } } } groups: groupSignUps(filter: {unitId: {eq: $unitId}, state: {in: [CONFIRMED, WAITLISTED]}}, perPage: 200) { items { id shiftId } } }'

export const ourGroups =
  'query PortalGroups($unitId: ID!, $perPage: Int!) { groups: groupSignUps(filter: {unitId: {eq: $unitId}}, sort: [{field: STARTS_AT, direction: DESC}], perPage: $perPage) { total items { id version state headcount waitingPlace cameCount minutes startsAt endsAt shift { id name activity { id name venue { name } community { name } } } } } }'

export const signUpGroup =
  'mutation PortalSignUpGroup($shiftId: ID!, $headcount: Int!, $key: ID!) { result: signUpGroup(shiftId: $shiftId, headcount: $headcount, key: $key) { id version waitingPlace } }'

export const changeGroup =
  'mutation PortalChangeGroup($id: ID!, $version: Int!, $headcount: Int!, $key: ID!) { result: changeGroupSignUp(id: $id, version: $version, headcount: $headcount, key: $key) { id version } }'

export const cancelGroup =
  'mutation PortalCancelGroup($id: ID!, $version: Int!, $key: ID!) { result: cancelGroupSignUp(id: $id, version: $version, key: $key) { id } }'
