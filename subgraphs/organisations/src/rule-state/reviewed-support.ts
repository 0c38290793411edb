import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { supports } from '../support/support.table.ts'
import { type Rule } from './rule.ts'

/** R60: support stands in a contract and is reviewed in time. Without a contract it breaks the rule; without a day of review that day is vacant. */
export const reviewedSupport: Rule = {
  code: 'R60',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const warned = sql`(${supports.reviewOn} - coalesce(rule.warning_days, 0))`
    return sql`select 'Support', ${supports.id}, ${supports.name}, ${supports.communityId}, ${supports.streetId}, judged.status,
        case judged.status when 'OVERDUE' then ${supports.reviewOn} + 1 when 'DUE' then ${warned} when 'OK' then greatest(${supports.signedOn}, ${supports.reviewedOn}) else ${supports.startsOn} end,
        json_build_array(json_build_object('id', ${supports.organisationId}, 'type', 'SocialOrganisation', 'label', ${supports.name}))
      from ${supports} cross join lateral (
        select case when coalesce(${supports.signedOn} > ${day}, true) then 'BROKEN' when ${supports.reviewedOn} <= ${day} then 'OK'
          when ${supports.reviewOn} is null then 'VACANT' when ${supports.reviewOn} < ${day} then 'OVERDUE' when ${warned} <= ${day} then 'DUE' else 'OK' end as status) judged
      where ${supports.startsOn} <= ${day} and ${liveOn(supports, day)}`
  },
}
