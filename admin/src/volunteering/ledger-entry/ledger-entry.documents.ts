export const reverseEntry =
  'mutation ReverseEntry($id: ID!, $reason: String!, $approval: String, $key: ID!) { result: reverseEntry(id: $id, reason: $reason, approval: $approval, key: $key) { id } }'
