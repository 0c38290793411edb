import { brand } from './brand.tsx'
import { capitalSpend } from './capital-spend.tsx'
import { community } from './community.tsx'
import { fundAllocation } from './fund-allocation.tsx'
import { fundRule } from './fund-rule.tsx'
import { fundStep } from './fund-step.tsx'
import { grant } from './grant.tsx'
import { street } from './street.tsx'

export const governance = [street, community, brand, fundAllocation, capitalSpend, fundRule, fundStep, grant]
