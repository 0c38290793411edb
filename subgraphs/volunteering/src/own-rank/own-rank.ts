import { type Context } from '@concentric/chassis/context'
import { scopeOf } from '@concentric/chassis/scope'
import { sql } from 'drizzle-orm'
import { volunteerMinutesTotals as totals } from '../service-record/minutes-total.table.ts'
import { type PeriodArguments } from '../service-record/period.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'
import { smallestGroup } from '../volunteer/volunteer-total.ts'
import { type OwnRank } from './own-rank.type.ts'

/** Counts who of the same community served more; as the system, which answers the count and nothing of them. */
export const ownRank = ({ from, to }: PeriodArguments, context: Context): Promise<OwnRank | null> =>
  context.run<OwnRank | null>(
    sql`with served as (
        select ${totals.volunteerId} as id, sum(${totals.minutes})::int as minutes from ${totals}
        where ${totals.month} between ${from}::date and ${to}::date
          and ${totals.communityId} = (select ${volunteers.communityId} from ${volunteers} where ${volunteers.id} = ${context.actor.placeId}::uuid)
        group by ${totals.volunteerId} having sum(${totals.minutes}) > 0
      ), own as (select coalesce((select minutes from served where id = ${context.actor.placeId}::uuid), 0) as minutes),
      counted as (select count(*)::int as people, count(*) filter (where served.minutes > own.minutes)::int as ahead from served cross join own)
      select json_build_object('minutes', own.minutes, 'of', case when people >= ${smallestGroup} then people end,
        'place', case when people >= ${smallestGroup} and own.minutes > 0 then ahead + 1 end)::text from own cross join counted`,
    { ...scopeOf(context.request), role: 'system' },
  )
