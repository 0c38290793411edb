import { type Column, type SQL, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { type Entity } from './entity.ts'
import { isProse, withoutNumbers } from './personal/prose.ts'
import { isSearchKept } from './search/search-column.ts'
import { searchValue } from './search/search-value.ts'
import { type Plan } from './statement.ts'

/** The id of a row to be. */
export const newId = (): string => v7()

export type Values = Record<string, unknown>

/** The columns an input writes: its own, free text without numbers of persons, and the search text beside each searched one. */
export function written(columns: Readonly<Record<string, Column>>, input: object): Values {
  const values: Values = {}
  for (const [key, value] of Object.entries(input) as [string, unknown][]) {
    const column = columns[key]
    if (value === undefined || !column) continue
    values[key] = typeof value === 'string' && isProse(column) ? withoutNumbers(value) : value
    if (isSearchKept(columns, key)) values[`${key}Search`] = searchValue(values[key] as string | null)
  }
  return values
}

/** A new row's values: what was given, and an id, which may be given too. */
export const draftOf = (columns: Readonly<Record<string, Column>>, input: object): Values & { id: string } => ({
  ...written(columns, input),
  id: 'id' in input ? String(input.id) : newId(),
})

const cast = (column: Column, path: string) => sql`${sql.placeholder(`own.${path}`)}::${sql.raw(column.getSQLType())}`
const keysOf = ({ values }: { values: Values }) => Object.keys(values).join()

const idAnswer = sql`returning to_json(id)::text`

/** Inserts one row and answers its id as JSON text. */
export function insertOnly({ table, columns }: Entity, values: Values): SQL {
  const names = Object.keys(values).map((key) => sql.identifier(columns[key]!.name))
  const given = Object.entries(values).map(([key, value]) => sql`${value}::${sql.raw(columns[key]!.getSQLType())}`)
  return sql`insert into ${table} (${sql.join(names, sql`, `)}) values (${sql.join(given, sql`, `)}) ${idAnswer}`
}

/** Inserts rows that have the same columns, however many by one statement; answers how many. */
export function insertMany({ table, columns }: Entity, rows: readonly [Values, ...Values[]]): SQL {
  const keys = Object.keys(rows[0])
  const names = keys.map((key) => sql.identifier(columns[key]!.name))
  const typed = keys.map((key, at) => sql`${names[at]} ${sql.raw(columns[key]!.getSQLType())}`)
  const given = rows.map((row) => Object.fromEntries(keys.map((key) => [columns[key]!.name, row[key] ?? null])))
  const all = sql.join(names, sql`, `)
  return sql`with inserted as (insert into ${table} (${all}) select ${all} from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given(${sql.join(typed, sql`, `)}) returning 1) select count(*)::text from inserted`
}

/** Inserts one row; answers its id. */
export const insertPlan = ({ table, columns }: Entity): Plan<{ values: Values }> => ({
  shape: keysOf,
  sql: (_selection, _info, { values }) => {
    const keys = Object.keys(values)
    const names = sql.join(
      keys.map((key) => sql.identifier(columns[key]!.name)),
      sql`, `,
    )
    const given = sql.join(
      keys.map((key) => cast(columns[key]!, `values.${key}`)),
      sql`, `,
    )
    return sql`insert into ${table} (${names}) values (${given}) ${idAnswer}`
  },
})

/** Changes one live row if it still has the version the writer read; answers its id, nothing if it has not. */
export const updatePlan = ({ table, columns }: Entity): Plan<{ id: string; version: number; values: Values }> => ({
  shape: keysOf,
  sql: (_selection, _info, { values }) => {
    const where = sql`${columns.id!} = ${cast(columns.id!, 'id')} and ${columns.version!} = ${cast(columns.version!, 'version')} and ${isLive(columns)}`
    return sql`update ${table} set ${assignments(columns, values)} where ${where} ${idAnswer}`
  },
})

/** Changes many live rows by id, all or none. Answers the ids. */
export const updateManyPlan = (entity: Entity): Plan<{ ids: readonly string[]; values: Values }> => ({
  shape: keysOf,
  sql: (_selection, _info, { values }) =>
    allOrNone(entity, assignments(entity.columns, values), isLive(entity.columns)),
})

/** Archives or restores many rows, all or none. Answers the ids. */
export const archivePlan = (entity: Entity, archived: boolean): Plan<{ ids: readonly string[] }> => ({
  sql: () => {
    const to = archived ? sql`coalesce(target.archived_at, now())` : sql`null`
    return allOrNone(entity, sql`archived_at = ${to}`, sql`true`)
  },
})

const assignments = (columns: Readonly<Record<string, Column>>, values: Values) =>
  Object.keys(values).length
    ? sql.join(
        Object.keys(values).map(
          (key) => sql`${sql.identifier(columns[key]!.name)} = ${cast(columns[key]!, `values.${key}`)}`,
        ),
        sql`, `,
      )
    : sql`updated_at = now()`

/** What was archived is restored before it is changed. */
export const isLive = ({ archivedAt }: Readonly<Record<string, Column>>): SQL =>
  archivedAt ? sql`${archivedAt} is null` : sql`true`

function allOrNone({ table, columns }: Entity, set: SQL, which: SQL): SQL {
  const ids = sql`${sql.placeholder('own.ids')}::uuid[]`
  // locked in one order, so that two who change the same rows wait for each other instead of failing
  const mine = sql`select ${columns.id!} as id from ${table} where ${columns.id!} = any(${ids}) and ${which} order by 1 for no key update`
  const update = sql`update ${table} as target set ${set} from mine where target.id = mine.id returning target.id`
  return sql`with mine as (${mine}), written as (${update}) select case when count(*) = cardinality(${ids}) then json_agg(id)::text else app.refuse('FORBIDDEN', 'forbidden')::text end from written`
}
