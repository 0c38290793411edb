import { sql } from 'drizzle-orm'
import { partnerUnits as units } from '../partner-unit/partner-unit.table.ts'
import { unitContests as contests } from '../unit-contest/unit-contest.table.ts'
import { type Rule } from './rule.ts'

/** M6: what a unit contests is answered within ten days. An answer ends it; on a day before that it was open. The evidence is the unit. */
export const answeredContest: Rule = {
  code: 'M6',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const warned = sql`(${contests.dueOn} - coalesce(rule.warning_days, 0))`
    return sql`select 'UnitContest', ${contests.id}, ${contests.name}, ${contests.communityId}, ${contests.streetId}, judged.status,
        case judged.status when 'OVERDUE' then ${contests.dueOn} + 1 when 'DUE' then ${warned} else ${contests.createdAt}::date end,
        case when ${units.id} is null then '[]'::json else json_build_array(json_build_object('id', ${units.id}, 'type', 'PartnerUnit', 'label', ${units.name})) end
      from ${contests} left join ${units} on ${units.id} = ${contests.unitId} cross join lateral (
        select case when ${contests.dueOn} < ${day} then 'OVERDUE' when ${warned} <= ${day} then 'DUE' else 'OK' end as status) judged
      where ${contests.createdAt}::date <= ${day} and coalesce(${contests.answeredAt}::date > ${day}, true)`
  },
}
