export const contestRecord =
  'mutation PortalContestOwn($input: UnitContestDraft!, $key: ID!) { result: contestOwnRecord(input: $input, key: $key) { id version } }'

export const takeContestBack =
  'mutation PortalContestBack($id: ID!, $version: Int!, $key: ID!) { result: withdrawUnitContest(id: $id, version: $version, key: $key) { id } }'

export const ourContests =
  'query PortalContests($unitId: ID!, $perPage: Int!) { contests: unitContests(filter: {unitId: {eq: $unitId}}, sort: [{field: CREATED_AT, direction: DESC}], perPage: $perPage) { total items { id version subject name wish state reason answer dueOn createdAt answeredAt } } }'
