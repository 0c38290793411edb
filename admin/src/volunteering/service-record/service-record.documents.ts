export const confirmRecord =
  'mutation ConfirmRecord($id: ID!, $version: Int!, $key: ID!) { result: confirmRecord(id: $id, version: $version, key: $key) { id } }'

export const contestRecord =
  'mutation ContestRecord($id: ID!, $reason: String!, $key: ID!) { result: contestRecord(id: $id, reason: $reason, key: $key) { id } }'

export const dismissContest =
  'mutation DismissContest($id: ID!, $version: Int!, $reason: String!, $key: ID!) { result: dismissContest(id: $id, version: $version, reason: $reason, key: $key) { id } }'

export const correctRecord =
  'mutation CorrectRecord($id: ID!, $version: Int!, $input: RecordCorrection!, $key: ID!) { result: correctRecord(id: $id, version: $version, input: $input, key: $key) { id } }'

export const voidRecord =
  'mutation VoidRecord($id: ID!, $version: Int!, $reason: String!, $approval: String, $key: ID!) { result: voidRecord(id: $id, version: $version, reason: $reason, approval: $approval, key: $key) { id } }'
