import { type Seed } from '@concentric/chassis/seed'
import { concepts } from './concept/concept.table.ts'
import { matches } from './match/match.table.ts'
import { matchParties } from './match-party/match-party.table.ts'
import { needs } from './need/need.table.ts'
import { partnerUnits } from './partner-unit/partner-unit.table.ts'
import { bodyUnits } from './seed/body-units.ts'
import { conceptRows } from './seed/concepts.ts'
import { matchesOf } from './seed/matches.ts'
import { needsOf } from './seed/needs.ts'
import { offersOf } from './seed/offers.ts'
import { resourcesOf } from './seed/resources.ts'
import { exampleOrganisationsOf, namedOrganisations } from './seed/social-organisations.ts'
import { exampleUnitsOf, namedUnits } from './seed/units.ts'
import { serviceOffers } from './service-offer/service-offer.table.ts'
import { sharedResources } from './shared-resource/shared-resource.table.ts'
import { socialOrganisations } from './social-organisation/social-organisation.table.ts'

/** The partner units and social organisations the source names, invented ones in every community, and what is asked and given. */
export const seed: Seed = async (sow, today, tree) => {
  await sow(partnerUnits, [...namedUnits, ...exampleUnitsOf(tree), ...bodyUnits])
  await sow(socialOrganisations, [...namedOrganisations, ...exampleOrganisationsOf(tree)])
  const [asked, offered] = [needsOf(tree, today), offersOf(tree, today)]
  await sow(needs, asked)
  await sow(serviceOffers, offered)
  await sow(sharedResources, resourcesOf(tree, today))
  await sow(concepts, conceptRows)
  const put = matchesOf(asked, offered, today)
  await sow(matches, put.matches)
  await sow(matchParties, put.parties)
}
