export const mySelf =
  'query PortalSelf { volunteers(perPage: 1) { items { id number displayName joinedOn homeStationId communityId community { name } homeStation { name } } } viewer { balanceMinutes } }'

export const openActivities =
  'query PortalActivities($filter: ActivityFilter, $perPage: Int!) { activities(filter: $filter, sort: [{field: STARTS_AT, direction: ASC}], perPage: $perPage) { total items { id name state startsAt endsAt audience minAge training requiredTraining { name topic } riskNote insured sample community { name } venue { name } shifts(sort: [{field: STARTS_AT, direction: ASC}]) { items { id name startsAt endsAt seats seatsTaken waitingCount } } } } signUps(filter: {state: {in: [CONFIRMED, WAITLISTED]}}, perPage: 200) { items { id shiftId attends startsAt endsAt } } }'

export const takeSeat =
  'mutation PortalSignUp($shiftId: ID!, $key: ID!, $attends: Boolean!, $children: Int!, $guardianAgrees: Boolean!) { result: signUp(shiftId: $shiftId, key: $key, attends: $attends, children: $children, guardianAgrees: $guardianAgrees) { id version state waitingPlace shiftId } }'

export const giveSeatBack =
  'mutation PortalCancelSignUp($id: ID!, $version: Int!, $key: ID!) { result: cancelSignUp(id: $id, version: $version, key: $key) { id } }'

export const mySignUps =
  'query PortalSignUps($perPage: Int!) { signUps(sort: [{field: STARTS_AT, direction: DESC}], perPage: $perPage) { total items { id version state attends children waitingPlace startsAt endsAt cancelledBecause shift { id name activity { id name venue { name } } } } } }'

export const checkIn =
  'mutation PortalCheckIn($input: ServiceInput!, $key: ID!) { result: recordService(input: $input, key: $key) { id minutes } }'

export const myRecords =
  'query PortalRecords($perPage: Int!) { serviceRecords(sort: [{field: STARTS_AT, direction: DESC}], perPage: $perPage) { total items { id name state source minutes startsAt endsAt station { name } contests(perPage: 1, sort: [{field: CREATED_AT, direction: DESC}]) { items { state reason answer dueOn } } } } }'

export const contest =
  'mutation PortalContest($id: ID!, $reason: String!, $key: ID!) { result: contestRecord(id: $id, reason: $reason, key: $key) { id } }'

export const bank =
  'query PortalBank($filter: RewardFilter, $rewards: Int!, $redemptions: Int!) { viewer { balanceMinutes } rewards(filter: $filter, sort: [{field: PRICE_MINUTES, direction: ASC}], perPage: $rewards) { total items { id name priceMinutes stock sample station { name } } } redemptions(sort: [{field: CREATED_AT, direction: DESC}], perPage: $redemptions) { total items { id version state minutes collectBy createdAt reward { name station { name } } } } }'

export const redeem =
  'mutation PortalRedeem($rewardId: ID!, $key: ID!) { result: redeemReward(rewardId: $rewardId, key: $key) { id version } }'

export const giveBack =
  'mutation PortalGiveBack($id: ID!, $version: Int!, $key: ID!) { result: cancelRedemption(id: $id, version: $version, key: $key) { id } }'

export const myData =
  'query PortalData($perPage: Int!) { registrations(perPage: 1) { items { id realName phone idNumber homeAddress birthYear } } volunteers(perPage: 1) { items { id number displayName joinedOn } } consents(perPage: 50) { items { id version purpose givenOn withdrawnAt text { text } } } personalReads(sort: [{field: CREATED_AT, direction: DESC}], perPage: $perPage) { total items { id kind field reason readerName createdAt } } }'

export const myCertificates =
  'query PortalCertificates($perPage: Int!) { certificates(filter: {state: {eq: ISSUED}}, sort: [{field: ISSUED_ON, direction: DESC}], perPage: $perPage) { total items { id number issuerName fromOn untilOn issuedOn minutes } } volunteers(perPage: 1) { items { id number } } }'

export const myRank =
  'query PortalOwnRank($from: Date!, $to: Date!) { ownRank(from: $from, to: $to) { minutes place of } }'

export const myLearning =
  'query PortalLearning($perPage: Int!) { volunteers(perPage: 1) { items { id trainings(sort: [{field: CREATED_AT, direction: DESC}], perPage: $perPage) { total items { id training { name topic heldOn minutes trainer } } } commendations(sort: [{field: AWARDED_ON, direction: DESC}], perPage: $perPage) { total items { id version name level awardedOn awardedBy consentedOn } } } } }'

export const agreeToHonour =
  'mutation PortalAgreeToHonour($id: ID!, $version: Int!, $agrees: Boolean!, $key: ID!) { result: consentToCommendation(id: $id, version: $version, agrees: $agrees, key: $key) { id } }'
