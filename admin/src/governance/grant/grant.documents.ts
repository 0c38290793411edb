export const give = 'mutation Give($input: GrantInput!) { result: grant(input: $input) { id } }'

export const invite =
  'mutation Invite($input: AccountInvitation!) { result: inviteAccount(input: $input) { username firstPassword } }'

export const revoke = 'mutation Revoke($id: ID!, $version: Int!) { result: revoke(id: $id, version: $version) { id } }'

export const setPassword =
  'mutation SetPassword($grantId: ID!, $password: String!) { result: setPassword(grantId: $grantId, password: $password) }'

export const resetSecondFactor =
  'mutation ResetSecondFactor($grantId: ID!) { result: resetSecondFactor(grantId: $grantId) }'
