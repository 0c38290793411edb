import { type Actor } from '@concentric/chassis/actor'
import { type SQL, sql } from 'drizzle-orm'
import { lists } from '../list/freshness.ts'

/** What is said of entries: these are still true, those no longer. */
export type Answers = { stillTrue: readonly string[]; noLonger: readonly string[] }

/** Which entries an actor answers for, as SQL over a table of one of the lists. */
export function answeredBy({ level, placeId }: Pick<Actor, 'level' | 'placeId'>): SQL {
  switch (level) {
    case 'district':
      return sql`true`
    case 'street':
      return sql`street_id = ${placeId}::uuid`
    case 'community':
      return sql`community_id = ${placeId}::uuid`
    case 'unit':
      return sql`unit_id = ${placeId}::uuid`
    default:
      return sql`false`
  }
}

/**
 * Confirms and withdraws entries of whichever list, all of them or none. What had expired is open again; what is drafted or
 * withdrawn is not confirmed, and what is under way is not withdrawn.
 */
export const settleEntries = ({ stillTrue, noLonger }: Answers, mine: SQL): SQL => {
  const ids = (given: readonly string[]) => sql`${`{${given.join()}}`}::uuid[]`
  const changes = Object.entries(lists).flatMap(([name, list]) => [
    sql`${sql.identifier(`confirmed_${name}`)} as (update ${list} set confirmed_at = now(), state = case state when 'EXPIRED' then 'OPEN' else state end
      where id = any(${ids(stillTrue)}) and archived_at is null and state not in ('DRAFT', 'WITHDRAWN') and ${mine} returning id)`,
    sql`${sql.identifier(`withdrawn_${name}`)} as (update ${list} set state = 'WITHDRAWN'
      where id = any(${ids(noLonger)}) and archived_at is null and state in ('OPEN', 'EXPIRED') and ${mine} returning id)`,
  ])
  const changed = Object.keys(lists).flatMap((name) => [
    sql`select id from ${sql.identifier(`confirmed_${name}`)}`,
    sql`select id from ${sql.identifier(`withdrawn_${name}`)}`,
  ])
  return sql`with ${sql.join(changes, sql`, `)} select case when (select count(*) from (${sql.join(changed, sql` union all `)}) changed) = ${stillTrue.length + noLonger.length}::int
    then 'true' else app.refuse('FORBIDDEN', 'forbidden')::text end`
}
