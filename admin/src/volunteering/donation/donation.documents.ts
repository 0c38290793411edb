export const receiveDonation =
  'mutation ReceiveDonation($id: ID!, $version: Int!, $quantity: Int, $key: ID!) { result: receiveDonation(id: $id, version: $version, quantity: $quantity, key: $key) { id } }'

export const declineDonation =
  'mutation DeclineDonation($id: ID!, $version: Int!, $reason: String!, $key: ID!) { result: declineDonation(id: $id, version: $version, reason: $reason, key: $key) { id } }'
