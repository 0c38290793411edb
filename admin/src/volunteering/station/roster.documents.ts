export const rosterWeek =
  'query RosterWeek($stationId: ID!, $from: Date!, $to: Date!) { rosters(filter: { stationId: { eq: $stationId }, servesOn: { gte: $from, lte: $to } }, sort: [{ field: NAME }], perPage: 200) { items { id name servesOn half volunteer { id displayName } } } }'
