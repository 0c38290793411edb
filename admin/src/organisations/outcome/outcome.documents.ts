import { sumNames } from './outcome.ts'

const told = sumNames.join(' ')

/** What contracts came to: of a place and a time, or of one procurement. */
export const procurementOutcome = `query ProcurementOutcome($communityId: ID, $streetId: ID, $procurementId: ID, $from: Date, $to: Date) { outcome: procurementOutcome(communityId: $communityId, streetId: $streetId, procurementId: $procurementId, from: $from, to: $to) { total { contracts ${told} } items { id name contractor unitId organisationId signedOn sample ${told} } } }`
