import { type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { type Computed, computed, type Value } from '../entity.ts'
import { PageArguments } from '../figure-types.ts'
import { levelNames } from '../levels.ts'
import { tableConfig } from '../table-config.ts'
import { HistoryPage } from './history-types.ts'

/** What the trail says of a row, newest first: to the district and the auditor all of it, to a clerk what was written while the row lay in his place. */
export const historyOf = (table: PgTable): Computed =>
  computed(
    () => HistoryPage,
    ['历史', 'History', 'Who changed what and when; shown to the district, the auditor, and the clerks of the place.'],
    ({ id }, value) => pageOf(tableConfig(table).schema!, sql`${id}`, value),
    PageArguments,
  )

function pageOf(schema: string, row: SQL, value: Value): SQL {
  const entries = sql`${sql.identifier(schema)}.audit_entry`
  const [page, perPage, after] = [
    sql`${value('page')}::int`,
    sql`${value('perPage')}::int`,
    sql`${value('after')}::bigint`,
  ]
  const listed = sql`select *, row_number() over (order by id desc) as number from (
    select * from ${entries} where row_id = ${row} and (${after} is null or id < ${after})
    order by id desc limit ${perPage} + 1 offset case when ${after} is null then (${page} - 1) * ${perPage} else 0 end
  ) found`
  return sql`(select json_build_object(
    'items', coalesce(json_agg(${entry} order by id desc) filter (where number <= ${perPage}), '[]'),
    'total', (select count(*) from ${entries} where row_id = ${row}),
    'next', (min(id) filter (where number = ${perPage} and total > ${perPage}))::text
  ) from (select *, count(*) over () as total from (${listed}) numbered) entry)`
}

const levelsKnown = sql.raw(levelNames.map((level) => `'${level}'`).join(', '))

/** A column's name as the graph calls it: `area_square_metres` becomes `areaSquareMetres`. */
const field = sql`lower(left(key, 1)) || substr(replace(initcap(key), '_', ''), 2)`

const changes = sql`(select coalesce(json_agg(json_build_object(
    'field', ${field}, 'before', value ->> 0, 'after', value ->> 1, 'personal', value = 'true'
  ) order by key), '[]') from jsonb_each(changes))`

const entry = sql`json_build_object(
    'id', id::text, 'at', at, 'action', action,
    'level', upper(case when level in (${levelsKnown}) then level else 'system' end),
    'accountId', account_id, 'grantId', grant_id, 'placeId', place_id, 'requestId', request_id, 'changes', ${changes}
  )`
