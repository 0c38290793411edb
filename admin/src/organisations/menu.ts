import { type ResourceName } from '../graph/meta.ts'

/** The lists of organisations, in the order of the menu. */
export const organisations: readonly ResourceName[] = [
  'partnerUnits',
  'socialOrganisations',
  'needs',
  'serviceOffers',
  'sharedResources',
  'matches',
  'matchParties',
  'concepts',
]
