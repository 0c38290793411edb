import { type Column, type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { type Level } from './levels.ts'
import { liveOn } from './live-on.ts'
import { type Judge, type Judged } from './rule-state-plan.ts'

/** A rule that is judged: its text and parameters are the row of the table of rules in force on the day. */
export type JudgedRule<Code extends string = string> = {
  code: Code
  /** The levels whose clerks write what would mend it. */
  mendedBy: readonly Level[]
  /**
   * Selects one row for each thing the rule is about: its type, id and name, community and street, the status, since when,
   * and the evidence as JSON. The parameters are at hand as `rule.least` and `rule.warning_days`.
   */
  states: (judged: Judged) => SQL
}

type Dated = PgTable & Record<'id' | 'startsOn' | 'endsOn' | 'archivedAt' | 'name', Column>
type Rules = Dated & Record<'code', Column>
type Exemptions = Dated & Record<'ruleId' | 'communityId' | 'streetId', Column>

/** The states of every rule in force on a day; what is exempt says why, and until when. */
export const judgedBy =
  (rules: Rules, exemptions: Exemptions, judged: readonly JudgedRule[]): Judge =>
  ({ day }) =>
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
