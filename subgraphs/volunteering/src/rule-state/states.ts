import { type Judge } from '@concentric/chassis/rule-states'
import { sql } from 'drizzle-orm'
import { volunteeringExemptions as exemptions } from '../volunteering-exemption/volunteering-exemption.table.ts'
import { volunteeringRules as rules } from '../volunteering-rule/volunteering-rule.table.ts'
import { dailyRoster } from './daily-roster.ts'
import { freeOfCharge } from './free-of-charge.ts'
import { helpAtHome } from './help-at-home.ts'
import { liveOn } from './live-on.ts'
import { reasonedPost } from './reasoned-post.ts'
import { type Rule } from './rule.ts'
import { stopInterval } from './stop-interval.ts'

const judged: readonly Rule[] = [helpAtHome, stopInterval, freeOfCharge, dailyRoster, reasonedPost]

/** The states of every rule in force on a day; what is exempt says why, and until when. */
export const statesOf: Judge = ({ day }) =>
  sql.join(
    judged.map(({ code, mendedBy, states }) => {
      const levels = sql.raw(`array['${mendedBy.join("', '").toUpperCase()}']`)
      const inForce = sql`select * from ${rules} where ${rules.code} = ${code} and ${rules.startsOn} <= ${day} and coalesce(${rules.endsOn} >= ${day}, true)
        and ${liveOn(rules, day)} order by ${rules.startsOn} desc limit 1`
      const exempt = sql`select ${exemptions.name} || ' – ' || ${exemptions.endsOn} as reason from ${exemptions}
        where ${exemptions.ruleId} = rule.id and ${day} between ${exemptions.startsOn} and ${exemptions.endsOn} and ${liveOn(exemptions, day)}
          and coalesce(${exemptions.communityId} = state.community_id, ${exemptions.streetId} = state.street_id)
        order by ${exemptions.endsOn} desc limit 1`
      return sql`select rule.code, rule.name, rule.english_name, state.type, state.id, state.label, state.community_id, state.street_id,
          case when exempt.reason is null then state.status else 'EXEMPT' end, state.since, ${levels}, exempt.reason, state.evidence
        from (${inForce}) rule
        cross join lateral (${states({ day })}) state (type, id, label, community_id, street_id, status, since, evidence)
        left join lateral (${exempt}) exempt on state.status <> 'OK'`
    }),
    sql` union all `,
  )
