import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { activities } from '../activity/activity.table.ts'
import { heldStateOn } from '../series/held-state.ts'
import { series } from '../series/series.table.ts'
import { type Rule } from './rule.ts'

/** R31: a series is held in each of its periods; since when it is not, the day after it last was, or the day it began. */
export const heldSeries: Rule = {
  code: 'R31',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const { id, rule, startsOn, endsOn } = series
    const heldOn = sql`(${activities.startsAt} at time zone 'Asia/Shanghai')::date`
    const last = sql`select ${activities.id}, ${activities.name}, ${heldOn} as day from ${activities}
      where ${activities.seriesId} = ${series.id} and ${activities.state} in ('HELD', 'CLOSED') and ${heldOn} <= ${day} and ${liveOn(activities, day)}
      order by ${heldOn} desc limit 1`
    return sql`select 'Series', ${series.id}, ${series.name}, ${series.communityId}, ${series.streetId}, held.state,
        case held.state when 'OVERDUE' then coalesce(last.day + 1, ${series.startsOn}) else last.day end,
        case when last.id is null then '[]'::json else json_build_array(json_build_object('id', last.id, 'type', 'Activity', 'label', last.name || ' ' || last.day)) end
      from ${series} cross join lateral (select ${heldStateOn({ id, rule, startsOn, endsOn }, day)} as state) held left join lateral (${last}) last on true
      where held.state is not null and ${liveOn(series, day)}`
  },
}
