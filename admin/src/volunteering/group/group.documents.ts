export const countGroup =
  'mutation CountGroup($id: ID!, $came: Int!, $key: ID!) { result: countGroup(id: $id, came: $came, key: $key) { id came } }'

export const cancelGroup =
  'mutation CancelGroup($id: ID!, $version: Int!, $key: ID!) { result: cancelGroupSignUp(id: $id, version: $version, key: $key) { id } }'
