export const hoursByMonth =
  'query HoursByMonth($communityId: ID, $streetId: ID) { figure: volunteerHours(communityId: $communityId, streetId: $streetId) { label suppressed rows(perPage: 200) { items { label value } } } }'

const place = 'id name committee { name role }'

export const placeTree = `query PlaceTree { districts { items { ${place} streets(perPage: 200, sort: [{field: CODE}]) { total items { ${place}
  communities(perPage: 200, sort: [{field: SAMPLE}, {field: NAME}]) { total items { ${place} sample } } } } } } }`

export const listsByStreet =
  'query ListsByStreet { streets(perPage: 200, sort: [{field: CODE}]) { items { id name needs { total } services { total } resources { total } } } }'

/** What waits: one text for clerks, one for the bodies something is proposed to. */
export const waitingFor = {
  clerks:
    'query Waiting($contests: RecordContestFilter, $visits: VisitRequestFilter, $records: ServiceRecordFilter, $redemptions: RedemptionFilter, $over: ActivityFilter, $matches: MatchFilter) { contests: recordContests(filter: $contests, perPage: 1) { total } visits: visitRequests(filter: $visits, perPage: 1) { total } records: serviceRecords(filter: $records, perPage: 1) { total } redemptions(filter: $redemptions, perPage: 1) { total } over: activities(filter: $over, perPage: 1) { total } matches(filter: $matches, perPage: 1) { total } }',
  bodies:
    'query Waiting($matches: MatchPartyFilter, $needs: NeedFilter) { matches: matchParties(filter: $matches, perPage: 1) { total } needs(filter: $needs, perPage: 1) { total } }',
}

const latest = 'sort: [{field: UPDATED_AT, direction: DESC}], perPage: 6'
const changed = 'items { id name updatedAt }'

/** What was changed last. */
export const moved = `query Moved($needs: NeedFilter, $serviceOffers: ServiceOfferFilter, $activities: ActivityFilter, $jointActions: JointActionFilter, $meetings: MeetingFilter) { needs(filter: $needs, ${latest}) { ${changed} } serviceOffers(filter: $serviceOffers, ${latest}) { ${changed} } activities(filter: $activities, ${latest}) { ${changed} } jointActions(filter: $jointActions, ${latest}) { ${changed} } meetings(filter: $meetings, ${latest}) { ${changed} } }`
