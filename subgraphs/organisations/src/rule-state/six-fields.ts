import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { jointActions as actions } from '../joint-action/joint-action.table.ts'
import { theSixFields } from '../joint-action/the-six-fields.ts'
import { type Rule } from './rule.ts'

/**
 * R43: a community has done something jointly in each of the six fields within a year. Without any action ever it is vacant; a
 * field that falls silent within the days of warning is due. The evidence is the last action of each field.
 */
export const sixFields: Rule = {
  code: 'R43',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const last = sql`select distinct on (${actions.field}) ${actions.id}, ${actions.name}, ${actions.doneOn} from ${actions}
      where ${actions.communityId} = community.id and ${actions.field} in (${theSixFields}) and ${actions.doneOn} <= ${day} and ${liveOn(actions, day)}
      order by ${actions.field}, ${actions.doneOn} desc, ${actions.id}`
    return sql`select 'Community', community.id, community.name, community.id, community.street_id, judged.status,
        case judged.status when 'BROKEN' then case when found.fields = 6 then (found.oldest + interval '1 year')::date + 1 end
          when 'DUE' then (found.oldest + interval '1 year')::date - coalesce(rule.warning_days, 0) when 'OK' then found.newest end, found.evidence
      from governance.community cross join lateral (
        select count(*) as fields, min(last.done_on) as oldest, max(last.done_on) as newest,
          coalesce(json_agg(json_build_object('id', last.id, 'type', 'JointAction', 'label', last.name) order by last.done_on desc), '[]') as evidence
        from (${last}) last (id, name, done_on)) found
      cross join lateral (
        select case when found.fields = 0 then 'VACANT' when found.fields < 6 or (found.oldest + interval '1 year')::date < ${day} then 'BROKEN'
          when (found.oldest + interval '1 year')::date - coalesce(rule.warning_days, 0) <= ${day} then 'DUE' else 'OK' end as status) judged
      where ${liveOn({ archivedAt: sql`community.archived_at` }, day)}`
  },
}
