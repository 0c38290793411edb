export const collectRedemption =
  'mutation CollectRedemption($id: ID!, $version: Int!, $key: ID!) { result: collectRedemption(id: $id, version: $version, key: $key) { id } }'

export const cancelRedemption =
  'mutation CancelRedemption($id: ID!, $version: Int!, $key: ID!) { result: cancelRedemption(id: $id, version: $version, key: $key) { id } }'
