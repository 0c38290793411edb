import { type Level } from '@concentric/chassis/levels'
import { type Judged } from '@concentric/chassis/rule-states'
import { type SQL } from 'drizzle-orm'
import { type volunteeringRules } from '../volunteering-rule/volunteering-rule.table.ts'

/** A rule that is judged: its text and parameters are the row of `volunteering_rule` in force on the day. */
export type Rule = {
  code: (typeof volunteeringRules.code.enumValues)[number]
  /** The levels whose clerks write what would mend it. */
  mendedBy: readonly Level[]
  /**
   * Selects one row for each thing the rule is about: its type, id and name, community and street, the status, since when,
   * and the evidence as JSON. The parameters are at hand as `rule.least` and `rule.warning_days`.
   */
  states: (judged: Judged) => SQL
}
