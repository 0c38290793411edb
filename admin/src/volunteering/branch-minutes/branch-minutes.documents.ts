export const branchMinutes =
  'query BranchMinutes($from: Date!, $to: Date!) { branches(perPage: 200, sort: [{field: NAME, direction: ASC}]) { total items { id name street { name } community { name } volunteerMinutes(from: $from, to: $to) serviceCount(from: $from, to: $to) minutesRank(from: $from, to: $to) } } }'
