import { judgedBy } from '@concentric/chassis/judged-rule'
import { organisationsExemptions } from '../organisations-exemption/organisations-exemption.table.ts'
import { organisationsRules } from '../organisations-rule/organisations-rule.table.ts'
import { answeredContest } from './answered-contest.ts'
import { bothSides } from './both-sides.ts'
import { confirmedEntry } from './confirmed-entry.ts'
import { contractedLot } from './contracted-lot.ts'
import { paidContract } from './paid-contract.ts'
import { reviewedSupport } from './reviewed-support.ts'
import { type Rule } from './rule.ts'
import { sixFields } from './six-fields.ts'

const judged: readonly Rule[] = [
  confirmedEntry,
  bothSides,
  contractedLot,
  sixFields,
  reviewedSupport,
  paidContract,
  answeredContest,
]

/** How the rules of the outside bodies stand on a day. */
export const statesOf = judgedBy(organisationsRules, organisationsExemptions, judged)
