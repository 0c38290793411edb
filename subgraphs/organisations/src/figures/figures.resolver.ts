import { Figures, Resolver } from '@concentric/chassis/figures'
import { partnerUnitCount, socialOrganisationCount } from './body-counts.ts'
import { unaskedUnitCount, unitGaveCount, unitGotCount, unitRoomCount } from './give-and-get.ts'
import {
  graduatedCount,
  incentivisedCount,
  incubatingCount,
  incubationMonths,
  introducedCount,
  leftIncubationCount,
  supportByKind,
  supportSpent,
} from './growth-counts.ts'
import { jointActionCount, sixFieldActions } from './joint-action-counts.ts'
import { openNeedCount, serviceCount } from './list-counts.ts'
import { crossLineShare, daysToMatch, freshEntryShare, needDaysWaited, needMatchShare } from './matching-figures.ts'
import { raisedNeedCount, raisedNeedOutcomeShare } from './origin-chain.ts'
import { contracted, contractPoints, paid, tenderedCourtyards } from './procurement-outcome.ts'
import { resourceKindCount } from './resource-kind-count.ts'

@Resolver()
export class OrganisationsFigures extends Figures({
  openNeedCount,
  serviceCount,
  resourceKindCount,
  freshEntryShare,
  needMatchShare,
  needDaysWaited,
  daysToMatch,
  crossLineShare,
  raisedNeedCount,
  raisedNeedOutcomeShare,
  partnerUnitCount,
  socialOrganisationCount,
  jointActionCount,
  sixFieldActions,
  unitGaveCount,
  unitGotCount,
  unitRoomCount,
  unaskedUnitCount,
  introducedCount,
  incubatingCount,
  graduatedCount,
  leftIncubationCount,
  incubationMonths,
  incentivisedCount,
  supportSpent,
  supportByKind,
  contracted,
  paid,
  contractPoints,
  tenderedCourtyards,
}) {}
