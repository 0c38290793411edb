export const publish =
  'mutation PublishActivity($id: ID!, $version: Int!) { result: publishActivity(id: $id, version: $version) { id } }'

export const hold =
  'mutation HoldActivity($id: ID!, $version: Int!) { result: holdActivity(id: $id, version: $version) { id } }'

export const close =
  'mutation CloseActivity($id: ID!, $version: Int!) { result: closeActivity(id: $id, version: $version) { id } }'

export const cancel =
  'mutation CancelActivity($id: ID!, $version: Int!, $reason: String!) { result: cancelActivity(id: $id, version: $version, reason: $reason) { id } }'

const stepOf = (type: string, act: string) =>
  `mutation ${act}($id: ID!, $version: Int!) { result: ${act}${type}(id: $id, version: $version) { id } }`

/** The steps of a nomination, by what its acts are called. */
export const nominationSteps = {
  review: stepOf('Nomination', 'review'),
  publish: stepOf('Nomination', 'publish'),
  award: stepOf('Nomination', 'award'),
  decline: stepOf('Nomination', 'decline'),
  withdraw:
    'mutation WithdrawNominationConsent($id: ID!, $version: Int!) { result: withdrawNominationConsent(id: $id, version: $version) { id } }',
}
