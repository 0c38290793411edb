import { type KeptTotal } from '@concentric/chassis/kept-total'
import { and, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { activities, activityTotals } from './activity.table.ts'

const { archivedAt, communityId, organisationId, startsAt, state, streetId, visits } = activities
const year = sql`extract(year from ${startsAt} at time zone 'Asia/Shanghai')::int`
const counted = and(isNull(archivedAt), inArray(state, ['HELD', 'CLOSED']), isNotNull(organisationId))

/** The totals of activities, as the list of them makes them. */
export const keptActivities: readonly KeptTotal[] = [
  {
    table: activityTotals,
    counts: ['activities', 'visits'],
    rows: sql`select ${organisationId}, ${communityId}, ${streetId}, ${year}, count(*), coalesce(sum(${visits}), 0)
      from ${activities} where ${counted} group by 1, 2, 3, 4`,
  },
]
