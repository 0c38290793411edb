import { liveOn, openOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { serviceStations as stations } from '../service-station/service-station.table.ts'
import { teams } from '../team/team.table.ts'
import { type Rule } from './rule.ts'

/** R29: each community has a 帮到家 station with at least one team. A place without a station is vacant, one whose station has too few teams breaks the rule. */
export const helpAtHome: Rule = {
  code: 'R29',
  mendedBy: ['community', 'street', 'district'],
  states: ({ day }) => {
    const place = { archivedAt: sql`community.archived_at` }
    const teamCount = sql`select count(*) from ${teams} where ${teams.stationId} = ${stations.id} and ${openOn(teams.foundedOn, day)} and ${liveOn(teams, day)}`
    const here = sql`${stations.communityId} = community.id and ${stations.kind} = 'HELP_AT_HOME' and ${openOn(stations.openedOn, day)}`
    const standing = sql`select ${stations.id}, ${stations.name}, (${teamCount}) as teams from ${stations} where ${here} and ${liveOn(stations, day)}`
    // what is no more there since the day it was archived
    const gone = sql`select max(gone.archived_at)::date from (
      select ${stations.archivedAt} as archived_at from ${stations} where ${here}
      union all select ${teams.archivedAt} from ${teams} join ${stations} on ${stations.id} = ${teams.stationId} where ${here}) gone
      where gone.archived_at::date <= ${day}`
    return sql`select 'Community', community.id, community.name, community.id, community.street_id,
        case when found.stations = 0 then 'VACANT' when found.teams < rule.least then 'BROKEN' else 'OK' end,
        case when found.stations = 0 or found.teams < rule.least then (${gone}) end, found.evidence
      from governance.community cross join lateral (
        select count(*) as stations, max(standing.teams) as teams,
          coalesce(json_agg(json_build_object('id', standing.id, 'type', 'ServiceStation', 'label', standing.name) order by standing.name), '[]') as evidence
        from (${standing}) standing) found
      where ${liveOn(place, day)}`
  },
}
