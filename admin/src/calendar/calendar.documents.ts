/** The activities of some days, and how many there are. */
export const activitiesBetween =
  'query ActivitiesBetween($filter: ActivityFilter!) { page: activities(filter: $filter, sort: [{ field: STARTS_AT, direction: ASC }], perPage: 200) { total items { id name state startsAt seats seatsTaken sample } } }'
