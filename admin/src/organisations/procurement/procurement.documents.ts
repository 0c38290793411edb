const step = (name: string) =>
  `mutation ${name[0]!.toUpperCase()}${name.slice(1)}($id: ID!, $version: Int!, $key: ID!) { result: ${name}(id: $id, version: $version, key: $key) { id } }`

export const publishNotice = step('publishNotice')
export const openBids = step('openBids')
export const startPerforming = step('startPerforming')
export const cancelProcurement = step('cancelProcurement')

export const awardBid =
  'mutation AwardBid($id: ID!, $key: ID!, $name: String!, $signedOn: Date, $startsOn: Date, $endsOn: Date) { result: awardBid(bidId: $id, input: { name: $name, signedOn: $signedOn, startsOn: $startsOn, endsOn: $endsOn }, key: $key) { id } }'

export const acceptContract =
  'mutation AcceptContract($id: ID!, $version: Int!, $key: ID!, $acceptedOn: Date!) { result: acceptContract(id: $id, version: $version, key: $key, acceptedOn: $acceptedOn) { id } }'

export const payContract =
  'mutation PayContract($id: ID!, $amountFen: Fen!, $paidOn: Date!, $key: ID!) { result: payContract(input: { contractId: $id, amountFen: $amountFen, paidOn: $paidOn }, key: $key) { id } }'
