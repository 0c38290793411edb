import { liveOn } from '@concentric/chassis/live-on'
import { type SQL, sql } from 'drizzle-orm'
import { ASKED_AFTER_DAYS, EXPIRED_AFTER_DAYS, type ListName, lists } from '../list/freshness.ts'
import { partnerUnits } from '../partner-unit/partner-unit.table.ts'
import { type Rule } from './rule.ts'

const [asked, expired] = [ASKED_AFTER_DAYS, EXPIRED_AFTER_DAYS].map((days) => sql.raw(String(days))) as [SQL, SQL]

/**
 * R21: whoever owns an open entry of the three lists says within ninety days that it is still true; two weeks later it expires
 * and is open no more. The last time is kept alone: between the first ninety days and that time a day is unknown. The evidence
 * is the unit that is asked.
 */
export const confirmedEntry: Rule = {
  code: 'R21',
  mendedBy: ['unit', 'community', 'street', 'district'],
  states: ({ day }) =>
    sql.join(
      Object.keys(lists).map((name) => statesOf(name as ListName, day)),
      sql` union all `,
    ),
}

function statesOf(name: ListName, day: SQL): SQL {
  const list = lists[name]
  const [created, confirmed] = [sql`${list.createdAt}::date`, sql`${list.confirmedAt}::date`]
  const said = sql`case when ${confirmed} <= ${day} then ${confirmed} when ${created} + ${asked} >= ${day} then ${created} end`
  return sql`select ${name}::text, ${list.id}, ${list.name}, ${list.communityId}, ${list.streetId}, judged.status,
      case judged.status when 'OVERDUE' then told.said + ${asked} + 1 when 'DUE' then told.said + ${asked} - coalesce(rule.warning_days, 0) when 'OK' then told.said end,
      case when ${partnerUnits.id} is null then '[]'::json else json_build_array(json_build_object('id', ${partnerUnits.id}, 'type', 'PartnerUnit', 'label', ${partnerUnits.name})) end
    from ${list} left join ${partnerUnits} on ${partnerUnits.id} = ${list.unitId}
    cross join lateral (select ${said} as said) told
    cross join lateral (
      select case when told.said is null then 'UNKNOWN' when told.said + ${asked} < ${day} then 'OVERDUE'
        when told.said + ${asked} - coalesce(rule.warning_days, 0) <= ${day} then 'DUE' else 'OK' end as status) judged
    where ${list.state} in ('OPEN', 'EXPIRED') and least(${created}, ${confirmed}) <= ${day} and ${liveOn(list, day)}
      and coalesce(told.said + ${expired} >= ${day}, true)`
}
