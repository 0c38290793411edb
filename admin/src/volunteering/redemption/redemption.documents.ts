export const collectRedemption =
  'mutation CollectRedemption($id: ID!, $version: Int!, $key: ID!) { result: collectRedemption(id: $id, version: $version, key: $key) { id } }'

export const cancelRedemption =
  'mutation CancelRedemption($id: ID!, $version: Int!, $key: ID!) { result: cancelRedemption(id: $id, version: $version, key: $key) { id } }'

export const redeemReward =
  'mutation RedeemReward($rewardId: ID!, $volunteerId: ID!, $key: ID!) { result: redeemReward(rewardId: $rewardId, volunteerId: $volunteerId, key: $key) { id } }'
