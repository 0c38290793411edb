import { Figures, Resolver } from '@concentric/chassis/figures'
import { partnerUnitCount, socialOrganisationCount } from './body-counts.ts'
import { openNeedCount, serviceCount } from './list-counts.ts'
import { crossLineShare, freshEntryShare, needDaysWaited, needMatchShare } from './matching-figures.ts'
import { resourceKindCount } from './resource-kind-count.ts'

@Resolver()
export class OrganisationsFigures extends Figures({
  openNeedCount,
  serviceCount,
  resourceKindCount,
  freshEntryShare,
  needMatchShare,
  needDaysWaited,
  crossLineShare,
  partnerUnitCount,
  socialOrganisationCount,
}) {}
