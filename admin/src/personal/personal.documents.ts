export const reveal =
  'mutation Reveal($id: ID!, $field: RegistrationField!, $reason: String!) { result: revealRegistration(id: $id, field: $field, reason: $reason) }'

export const find =
  'mutation Find($field: FindableField!, $value: String!, $reason: String!) { result: findRegistration(field: $field, value: $value, reason: $reason) { id } }'

export const withdraw =
  'mutation WithdrawConsent($id: ID!, $version: Int!) { result: withdrawConsent(id: $id, version: $version) { id } }'

export const erase = 'mutation Erase($id: ID!, $reason: String!) { result: eraseVolunteer(id: $id, reason: $reason) }'

export const exportMine = 'mutation ExportMine { result: exportMyData { asOf sheets { name columns rows next } } }'

const trailOf = (subgraph: string) =>
  `query ${subgraph}Trail($after: ID) { result: ${subgraph}Trail(after: $after) { name columns rows next } }`

/** What each subgraph's trail keeps of who asks, page by page. */
export const trails = ['governance', 'buildings', 'organisations', 'volunteering'].map(trailOf)

export const mine =
  'query Mine { registrations(perPage: 1) { items { id realName phone idNumber homeAddress birthYear } } volunteers(perPage: 1) { items { id number displayName } } consents(perPage: 50) { items { id version purpose givenOn withdrawnAt } } personalReads(perPage: 20) { total items { id kind field reason readerLevel readerName createdAt } } }'
