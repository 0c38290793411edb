import { Figures, Resolver } from '@concentric/chassis/figures'
import { capitalSpent } from './capital-spent.ts'
import { communityCount } from './community-count.ts'
import { partyWorkFund, serviceFund, stationOperationFund } from './yearly-fund.ts'

@Resolver()
export class GovernanceFigures extends Figures({
  communityCount,
  capitalSpent,
  partyWorkFund,
  stationOperationFund,
  serviceFund,
}) {}
