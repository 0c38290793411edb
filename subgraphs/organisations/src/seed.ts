import { type Seed } from '@concentric/chassis/seed'
import { bids } from './bid/bid.table.ts'
import { commonGoals } from './common-goal/common-goal.table.ts'
import { concepts } from './concept/concept.table.ts'
import { contracts } from './contract/contract.table.ts'
import { contractEvaluations } from './contract-evaluation/contract-evaluation.table.ts'
import { federations } from './federation/federation.table.ts'
import { federationMembers } from './federation-member/federation-member.table.ts'
import { heldStages } from './held-stage/held-stage.table.ts'
import { incentives } from './incentive/incentive.table.ts'
import { incubations } from './incubation/incubation.table.ts'
import { jointActions } from './joint-action/joint-action.table.ts'
import { jointActionUnits } from './joint-action-unit/joint-action-unit.table.ts'
import { lots } from './lot/lot.table.ts'
import { matches } from './match/match.table.ts'
import { matchParties } from './match-party/match-party.table.ts'
import { needs } from './need/need.table.ts'
import { organisationsExemptions } from './organisations-exemption/organisations-exemption.table.ts'
import { organisationsRules } from './organisations-rule/organisations-rule.table.ts'
import { partnerUnits } from './partner-unit/partner-unit.table.ts'
import { payments } from './payment/payment.table.ts'
import { procurements } from './procurement/procurement.table.ts'
import { programmes } from './programme/programme.table.ts'
import { bodyUnits } from './seed/body-units.ts'
import { conceptRows } from './seed/concepts.ts'
import { contestsOf } from './seed/contests.ts'
import { federation, federationMembersSeed, growthOf } from './seed/growing-organisations.ts'
import { contactsOf, goalsOf, jointActionsOf, namedProgrammes } from './seed/joint-building.ts'
import { matchesOf } from './seed/matches.ts'
import { needsOf } from './seed/needs.ts'
import { offersOf } from './seed/offers.ts'
import { performedPurchaseOf, purchaseOf } from './seed/purchase.ts'
import { resourcesOf } from './seed/resources.ts'
import { exemptionsOf, rules } from './seed/rules.ts'
import { exampleOrganisationsOf, namedOrganisations } from './seed/social-organisations.ts'
import { tenderers, tenderOf } from './seed/tender.ts'
import { exampleUnitsOf, namedUnits } from './seed/units.ts'
import { serviceOffers } from './service-offer/service-offer.table.ts'
import { sharedResources } from './shared-resource/shared-resource.table.ts'
import { socialOrganisations } from './social-organisation/social-organisation.table.ts'
import { supports } from './support/support.table.ts'
import { unitContacts } from './unit-contact/unit-contact.table.ts'
import { unitContests } from './unit-contest/unit-contest.table.ts'

/** The partner units and social organisations the source names, invented ones in every community, and what is asked and given. */
export const seed: Seed = async (sow, today, tree) => {
  await sow(partnerUnits, [...namedUnits, ...exampleUnitsOf(tree), ...bodyUnits, ...tenderers])
  await sow(socialOrganisations, [...namedOrganisations, ...exampleOrganisationsOf(tree)])
  const [asked, offered] = [needsOf(tree, today), offersOf(tree, today)]
  await sow(needs, asked)
  await sow(serviceOffers, offered)
  await sow(sharedResources, resourcesOf(tree, today))
  await sow(concepts, conceptRows)
  const put = matchesOf(asked, offered, today)
  await sow(matches, put.matches)
  await sow(matchParties, put.parties)
  const [tender, purchase, performed] = [tenderOf(today), purchaseOf(today), performedPurchaseOf(today)]
  await sow(procurements, [tender.procurement, purchase.procurement, performed.procurement])
  await sow(lots, tender.lots)
  await sow(bids, [...tender.bids, purchase.bid, performed.bid])
  await sow(contracts, [...tender.contracts, performed.contract])
  await sow(payments, [...tender.payments, ...performed.payments])
  await sow(contractEvaluations, [...tender.evaluations, ...performed.evaluations])
  await sow(programmes, namedProgrammes)
  await sow(commonGoals, goalsOf(today))
  const joint = jointActionsOf(tree, today)
  await sow(jointActions, joint.actions)
  await sow(jointActionUnits, joint.parts)
  await sow(unitContacts, contactsOf(tree))
  await sow(unitContests, contestsOf(today))
  await sow(federations, [federation])
  await sow(federationMembers, federationMembersSeed)
  const growth = growthOf(today)
  await sow(heldStages, growth.stages)
  await sow(incubations, growth.incubations)
  await sow(supports, growth.supports)
  await sow(incentives, growth.incentives)
  await sow(organisationsRules, rules)
  await sow(organisationsExemptions, exemptionsOf(today))
}
