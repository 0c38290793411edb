import { judgedBy } from '@concentric/chassis/judged-rule'
import { volunteeringExemptions } from '../volunteering-exemption/volunteering-exemption.table.ts'
import { volunteeringRules } from '../volunteering-rule/volunteering-rule.table.ts'
import { dailyRoster } from './daily-roster.ts'
import { freeOfCharge } from './free-of-charge.ts'
import { heldSeries } from './held-series.ts'
import { helpAtHome } from './help-at-home.ts'
import { publicName } from './public-name.ts'
import { reasonedPost } from './reasoned-post.ts'
import { type Rule } from './rule.ts'
import { stopInterval } from './stop-interval.ts'
import { visitTurns } from './visit-turns.ts'

const judged: readonly Rule[] = [
  helpAtHome,
  heldSeries,
  publicName,
  visitTurns,
  stopInterval,
  freeOfCharge,
  dailyRoster,
  reasonedPost,
]

/** How the rules of volunteering stand on a day. */
export const statesOf = judgedBy(volunteeringRules, volunteeringExemptions, judged)
