import { type SQL, sql } from 'drizzle-orm'
import { type Entity } from './entity.ts'
import { type Values } from './write.ts'

/** What a statement of an import found and did: the version that stands there, whether its values are others, whether it wrote. */
export type Found = { version: number | null; differs: boolean | null; written: boolean }

const names = ({ columns }: Entity, keys: readonly string[]) => keys.map((key) => sql.identifier(columns[key]!.name))
const given = ({ columns }: Entity, keys: readonly string[], values: Values) =>
  keys.map((key) => sql`${values[key]}::${sql.raw(columns[key]!.getSQLType())}`)
const listed = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)

const answer = sql`select json_build_object('version', (select version from seen), 'differs', (select differs from seen), 'written', exists (select from done))::text`

/** Inserts a row unless the actor sees one of its id: the same call came before. */
export function insertIfNew(entity: Entity, id: string, values: Values): SQL {
  const row: Values = { ...values, id }
  const keys = Object.keys(row)
  const seen = sql`select version, false as differs from ${entity.table} where ${entity.columns.id!} = ${id}::uuid`
  const insert = sql`insert into ${entity.table} (${sql.join(names(entity, keys), sql`, `)}) select ${listed(given(entity, keys, row))} where not exists (select from seen) returning id`
  return sql`with seen as (${seen}), done as (${insert}) ${answer}`
}

/** Changes a row of this version if one of its columns would become another. */
export function changeIfOther(
  entity: Entity,
  { id, version, columns: values }: { id: string; version: number; columns: Values },
): SQL {
  const keys = Object.keys(values)
  const { table, columns } = entity
  const target = given(entity, keys, values)
  const others = keys.map((key, at) => sql`${columns[key]!} is distinct from ${target[at]!}`)
  const differs = others.length ? sql.join(others, sql` or `) : sql`false`
  const seen = sql`select version, ${differs} as differs from ${table} where ${columns.id!} = ${id}::uuid`
  const set = keys.length
    ? listed(names(entity, keys).map((name, at) => sql`${name} = ${target[at]!}`))
    : sql`updated_at = now()`
  const update = sql`update ${table} set ${set} where ${columns.id!} = ${id}::uuid and ${columns.version!} = ${version}::integer and exists (select from seen where differs) returning id`
  return sql`with seen as (${seen}), done as (${update}) ${answer}`
}
