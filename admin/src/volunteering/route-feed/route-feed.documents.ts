export const createFeed =
  'mutation CreateRouteFeed($input: RouteFeedDraft!) { result: createRouteFeed(input: $input) { path } }'

export const revokeFeed =
  'mutation RevokeRouteFeed($id: ID!, $version: Int!) { result: revokeRouteFeed(id: $id, version: $version) { id } }'
