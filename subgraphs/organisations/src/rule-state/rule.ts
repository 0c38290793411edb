import { type JudgedRule } from '@concentric/chassis/judged-rule'
import { type organisationsRules } from '../organisations-rule/organisations-rule.table.ts'

/** A rule of the outside bodies that is judged. */
export type Rule = JudgedRule<(typeof organisationsRules.code.enumValues)[number]>
