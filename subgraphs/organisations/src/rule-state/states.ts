import { judgedBy } from '@concentric/chassis/judged-rule'
import { organisationsExemptions } from '../organisations-exemption/organisations-exemption.table.ts'
import { organisationsRules } from '../organisations-rule/organisations-rule.table.ts'
import { contractedLot } from './contracted-lot.ts'
import { reviewedSupport } from './reviewed-support.ts'
import { type Rule } from './rule.ts'
import { sixFields } from './six-fields.ts'

const judged: readonly Rule[] = [contractedLot, sixFields, reviewedSupport]

/** How the rules of the outside bodies stand on a day. */
export const statesOf = judgedBy(organisationsRules, organisationsExemptions, judged)
