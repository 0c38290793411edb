export const hoursByMonth =
  'query HoursByMonth($communityId: ID, $streetId: ID) { figure: volunteerHours(communityId: $communityId, streetId: $streetId) { label suppressed rows(perPage: 200) { items { label value } } } }'

const place = 'id name committee { name role }'

export const placeTree = `query PlaceTree { districts { items { ${place} streets(perPage: 200, sort: [{field: CODE}]) { total items { ${place}
  communities(perPage: 200, sort: [{field: SAMPLE}, {field: NAME}]) { total items { ${place} sample } } } } } } }`

export const listsByStreet =
  'query ListsByStreet { streets(perPage: 200, sort: [{field: CODE}]) { items { id name needs { total } services { total } resources { total } } } }'
