import { type JudgedRule } from '@concentric/chassis/judged-rule'
import { type volunteeringRules } from '../volunteering-rule/volunteering-rule.table.ts'

/** A rule of volunteering that is judged. */
export type Rule = JudgedRule<(typeof volunteeringRules.code.enumValues)[number]>
