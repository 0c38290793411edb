const stepOf = (act: string) =>
  `mutation ${act}($id: ID!, $version: Int!, $key: ID!) { result: ${act}Visit(id: $id, version: $version, key: $key) { id } }`

/** The steps of a visit request that ask for nothing more. */
export const visitSteps = {
  record: stepOf('record'),
  confirm: stepOf('confirm'),
  decline: stepOf('decline'),
  cancel: stepOf('cancel'),
}

export const acceptVisit =
  'mutation AcceptVisit($id: ID!, $version: Int!, $volunteerId: ID, $key: ID!) { result: acceptVisit(id: $id, version: $version, volunteerId: $volunteerId, key: $key) { id } }'

export const rateVisit =
  'mutation RateVisit($id: ID!, $version: Int!, $rating: Int!, $key: ID!) { result: rateVisit(id: $id, version: $version, rating: $rating, key: $key) { id } }'

export const revealVisit =
  'mutation RevealVisit($id: ID!, $field: VisitContactField!, $reason: String!) { result: revealVisit(requestId: $id, field: $field, reason: $reason) }'
