import { liveOn } from '@concentric/chassis/live-on'
import { sql } from 'drizzle-orm'
import { matches } from '../match/match.table.ts'
import { matchParties as parties } from '../match-party/match-party.table.ts'
import { needs } from '../need/need.table.ts'
import { type Rule } from './rule.ts'

/**
 * R22: a confirmed match has both sides' yes, and both sides' word that it was given. The acts see to it; here it is looked at
 * what stands. Whoever does not read both sides does not know. The evidence is the sides one reads.
 */
export const bothSides: Rule = {
  code: 'R22',
  mendedBy: ['district'],
  states: ({ day }) => {
    const evidence = sql`json_build_object('id', ${parties.id}, 'type', 'MatchParty', 'label', ${needs.name})`
    const sides = sql`select count(*) as sides, bool_and(${parties.acceptedOn} is not null and ${parties.confirmedOn} is not null) as agreed,
        max(${parties.confirmedOn}) as last, coalesce(json_agg(${evidence} order by ${parties.side}), '[]') as evidence
      from ${parties} where ${parties.matchId} = ${matches.id} and ${parties.archivedAt} is null`
    return sql`select 'Match', ${matches.id}, ${needs.name}, ${matches.communityId}, ${matches.streetId},
        case when read.sides < 2 then 'UNKNOWN' when read.agreed then 'OK' else 'BROKEN' end,
        case when read.sides = 2 and read.agreed then read.last end, read.evidence
      from ${matches} join ${needs} on ${needs.id} = ${matches.needId} cross join lateral (${sides}) read
      where ${matches.state} = 'CONFIRMED' and coalesce(read.last, ${matches.updatedAt}::date) <= ${day} and ${liveOn(matches, day)}`
  },
}
