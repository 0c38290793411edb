export const upholdContest =
  'mutation UpholdUnitContest($id: ID!, $version: Int!, $answer: String!, $correction: PartnerUnitPatch, $key: ID!) { result: upholdUnitContest(id: $id, version: $version, answer: $answer, correction: $correction, key: $key) { id } }'

export const dismissContest =
  'mutation DismissUnitContest($id: ID!, $version: Int!, $answer: String!, $key: ID!) { result: dismissUnitContest(id: $id, version: $version, answer: $answer, key: $key) { id } }'
