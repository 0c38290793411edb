import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { rosters } from '../roster/roster.table.ts'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { seesPeople } from '../volunteer/sees-people.ts'
import { type Rule } from './rule.ts'

/**
 * R47: a daily workshop has somebody on duty each day of the year; judged from its beginning or the first of January to the
 * day, and some days ahead. It began when it was opened or, where that is not known, with its first duty.
 */
export const dailyRoster: Rule = {
  code: 'R47',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const onDuty = sql`${rosters.stationId} = ${stations.id} and ${liveOn(rosters, day)}`
    const began = sql`coalesce(${stations.openedOn}, (select min(${rosters.servesOn}) from ${rosters} where ${onDuty}))`
    const days = sql`select at::date as day from generate_series(
      case when began.on_day is not null then greatest(began.on_day, date_trunc('year', ${day})::date) end, ${day} + coalesce(rule.warning_days, 0), interval '1 day') at`
    const empty = sql`select needed.day from (${days}) needed
      where (select count(distinct ${rosters.volunteerId}) from ${rosters} where ${onDuty} and ${rosters.servesOn} = needed.day) < rule.least`
    return sql`select 'ServiceStation', ${stations.id}, ${stations.name}, ${stations.communityId}, ${stations.streetId},
        case when not sees.people then 'UNKNOWN' when began.on_day is null then 'VACANT'
          when missing.first_day <= ${day} then 'BROKEN' when missing.first_day is not null then 'DUE' else 'OK' end,
        case when not sees.people then null when missing.first_day <= ${day} then missing.first_day
          when missing.first_day is not null then missing.first_day - rule.warning_days else began.on_day end,
        case when sees.people then missing.evidence else '[]'::json end
      from ${stations}
      cross join lateral (select ${seesPeople(stations)} as people) sees
      cross join lateral (select ${began} as on_day) began
      cross join lateral (
        select min(empty.day) as first_day,
          coalesce(json_agg(json_build_object('id', empty.day, 'type', 'Day', 'label', empty.day) order by empty.day), '[]') as evidence
        from (${empty}) empty) missing
      where ${stations.kind} = 'DAILY_WORKSHOP' and coalesce(began.on_day <= ${day}, true) and ${liveOn(stations, day)}`
  },
}
