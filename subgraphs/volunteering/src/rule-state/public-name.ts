import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { nominations } from '../nomination/nomination.table.ts'
import { type Rule } from './rule.ts'

/**
 * R32: nobody is named in public without consent that holds. It can happen to a nominee alone: no ranking of persons is shown,
 * and no public row has the name on a certificate. Whoever stands to be named is to be asked first. Of what was changed since
 * the day nothing is known here: the trail has what it was before.
 */
export const publicName: Rule = {
  code: 'R32',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const { consentedOn, state } = nominations
    const [enteredOn, changedOn] = [sql`${nominations.createdAt}::date`, sql`${nominations.updatedAt}::date`]
    return sql`select 'Nomination', ${nominations.id}, ${nominations.name}, ${nominations.communityId}, ${nominations.streetId}, judged.status,
        case judged.status when 'OK' then ${consentedOn} when 'UNKNOWN' then null else ${changedOn} end,
        case when ${activities.id} is null then '[]'::json else json_build_array(json_build_object('id', ${activities.id}, 'type', 'Activity', 'label', ${activities.name})) end
      from ${nominations} left join ${activities} on ${activities.id} = ${nominations.activityId}
      cross join lateral (
        select case when ${consentedOn} <= ${day} then 'OK' when ${changedOn} > ${day} then 'UNKNOWN'
          when ${nominations.published} then 'BROKEN' else 'DUE' end as status) judged
      where ${state} in ('REVIEWED', 'PUBLISHED', 'AWARDED') and least(${enteredOn}, ${consentedOn}) <= ${day} and ${liveOn(nominations, day)}`
  },
}
