export const confirmRecord =
  'mutation ConfirmRecord($id: ID!, $version: Int!, $key: ID!) { result: confirmRecord(id: $id, version: $version, key: $key) { id } }'
