import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { volunteerPosts as posts } from '../volunteer-post/volunteer-post.table.ts'
import { type Rule } from './rule.ts'

/** R48: a volunteer post has a reason, a need or a duty, and is reviewed in time. Without a reason it breaks the rule; without a day of review that day is vacant. */
export const reasonedPost: Rule = {
  code: 'R48',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const warned = sql`(${posts.reviewOn} - coalesce(rule.warning_days, 0))`
    return sql`select 'VolunteerPost', ${posts.id}, ${posts.name}, ${posts.communityId}, ${posts.streetId}, judged.status,
        case judged.status when 'OVERDUE' then ${posts.reviewOn} + 1 when 'DUE' then ${warned} else ${posts.startsOn} end,
        case when ${posts.needId} is null then '[]'::json else json_build_array(json_build_object('id', ${posts.needId}, 'type', 'Need', 'label', ${posts.name})) end
      from ${posts} cross join lateral (
        select case when ${posts.needId} is null and ${posts.duty} is null then 'BROKEN' when ${posts.reviewOn} is null then 'VACANT'
          when ${posts.reviewOn} < ${day} then 'OVERDUE' when ${warned} <= ${day} then 'DUE' else 'OK' end as status) judged
      where ${posts.startsOn} <= ${day} and coalesce(${posts.endsOn} >= ${day}, true) and ${liveOn(posts, day)}`
  },
}
