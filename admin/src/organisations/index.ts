import { concept } from './concept.tsx'
import { match } from './match.tsx'
import { matchParty } from './match-party.tsx'
import { need } from './need.tsx'
import { partnerUnit } from './partner-unit.tsx'
import { serviceOffer } from './service-offer.tsx'
import { sharedResource } from './shared-resource.tsx'
import { socialOrganisation } from './social-organisation.tsx'

export const organisations = [
  partnerUnit,
  socialOrganisation,
  need,
  serviceOffer,
  sharedResource,
  match,
  matchParty,
  concept,
]
