export const ourMatches =
  'query PortalMatches($filter: MatchPartyFilter, $perPage: Int!) { matchParties(filter: $filter, sort: [{field: UPDATED_AT, direction: DESC}], perPage: $perPage) { total items { id version side state score reasons scheduledOn acceptedOn confirmedOn reason community { name } need { name detail } offer { name } resource { name } } } }'

const move = (name: string, verb: string, more = '', given = '') =>
  `mutation Portal${name}($id: ID!, $version: Int!, $key: ID!${more}) { result: ${verb}Match(id: $id, version: $version, key: $key${given}) { id } }`

export const accept = move('Accept', 'accept')
export const decline = move('Decline', 'decline', ', $reason: String!', ', reason: $reason')
export const schedule = move('Schedule', 'schedule', ', $on: String!', ', on: $on')
export const deliver = move('Deliver', 'deliver')
export const confirm = move('Confirm', 'confirm')
export const cancel = move('Cancel', 'cancel', ', $reason: String!', ', reason: $reason')

const fields =
  'id version name detail category state communityId weeklyTimes weeklyTimesInWords updatedAt confirmedAt community { name }'
const list = (many: string, type: string, more: string) =>
  `query PortalOur${type}($unitId: ID!, $perPage: Int!) { entries: ${many}(filter: {unitId: {eq: $unitId}}, sort: [{field: UPDATED_AT, direction: DESC}], perPage: $perPage) { total items { ${fields} ${more} } } }`

const add = (many: string, type: string) =>
  `mutation PortalAdd${type}($row: ${type}Import!) { rows: import${many}(dryRun: false, rows: [$row]) { id outcome errors { field message } } }`

const change = (one: string, input = one) =>
  `mutation PortalChange${one}($id: ID!, $version: Int!, $input: ${input}Patch!) { result: update${one}(id: $id, version: $version, input: $input) { id version } }`

/** The three lists of a unit: what is in them, a new entry under an id of the caller's, a change. */
export const lists = {
  needs: {
    all: list('needs', 'Needs', 'neededOn riskNote'),
    add: add('Needs', 'Need'),
    change: change('Need'),
  },
  serviceOffers: {
    all: list('serviceOffers', 'Services', 'availability'),
    add: add('ServiceOffers', 'ServiceOffer'),
    change: change('ServiceOffer'),
  },
  sharedResources: {
    all: list('sharedResources', 'Resources', 'kind availability'),
    add: add('SharedResources', 'SharedResource'),
    change: change('SharedResource'),
  },
}

/** Says that entries of the three lists are still true; what had expired is open again. */
export const confirmEntries =
  'mutation PortalConfirmEntries($ids: [ID!]!, $key: ID!) { confirmed: confirmEntries(ids: $ids, key: $key) }'

export const ourPlaces =
  'query PortalPlaces($own: ConferenceMemberFilter!, $id: ID!) { seats: conferenceMembers(filter: $own, perPage: 50) { items { communityId } } unit: partnerUnit(id: $id) { communityId } organisation: socialOrganisation(id: $id) { communityId } }'

export const openNeeds =
  'query PortalNeeds($filter: NeedFilter, $perPage: Int!) { needs(filter: $filter, sort: [{field: CREATED_AT, direction: DESC}], perPage: $perPage) { total items { id name detail category neededOn weeklyTimesInWords riskNote community { name } } } }'

export const ourUnit =
  'query PortalUnit($unitId: ID!, $perPage: Int!) { unit: partnerUnit(id: $unitId) { id name creditCode address community { name } updatedAt contacts(perPage: 50) { items { id name displayName officePhone community { name } } } } seats: conferenceMembers(filter: {unitId: {eq: $unitId}}, perPage: 50) { items { id since conference { name meetings(filter: {state: {eq: PUBLISHED}}, sort: [{field: HELD_ON, direction: DESC}], perPage: 3) { items { id name heldOn } } } } } activities(filter: {unitId: {eq: $unitId}}, sort: [{field: STARTS_AT, direction: DESC}], perPage: $perPage) { total items { id name state startsAt endsAt } } }'

export const ourOrganisation =
  'query PortalOrganisation($organisationId: ID!, $perPage: Int!) { organisation: socialOrganisation(id: $organisationId) { id name creditCode address communityId community { name } } seats: conferenceMembers(filter: {organisationId: {eq: $organisationId}}, perPage: 50) { items { id since conference { name } } } activities(filter: {organisationId: {eq: $organisationId}}, sort: [{field: STARTS_AT, direction: DESC}], perPage: $perPage) { total items { id name state startsAt endsAt } } }'

export const officeActs =
  'query PortalOfficeActs($perPage: Int!) { acts: officeActs(perPage: $perPage) { total items { id at action type name level officeName changed } } }'

export const unitExports =
  'query PortalExports($unitId: ID!, $perPage: Int!) { exports: unitExports(filter: {unitId: {eq: $unitId}}, sort: [{field: CREATED_AT, direction: DESC}], perPage: $perPage) { total items { id name officeLevel officeName createdAt } } }'

export const ourKey =
  'query PortalKey { keys: accessKeys(perPage: 1) { items { id ending createdAt lastUsedOn expiresOn } } }'
export const makeKey = 'mutation PortalMakeKey { made: makeAccessKey { key } }'
export const replaceKey = 'mutation PortalReplaceKey { made: replaceAccessKey { key } }'
export const renewKey = 'mutation PortalRenewKey { done: renewAccessKey }'
export const withdrawKey = 'mutation PortalWithdrawKey { done: withdrawAccessKey }'
