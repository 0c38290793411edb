import { type Column, getColumns, type SQL } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { type GraphType } from './graph-type.ts'
import { tableConfig } from './table-config.ts'

/** What is shown: Chinese, English, and where it helps the unit or the source of a rule. */
export type Label = readonly [zh: string, en: string, documentation?: string]

/** The SDL description: the Chinese label, and below it the documentation. */
export const descriptionOf = ([zh, , documentation]: Label) => (documentation ? `${zh}\n\n${documentation}` : zh)

/** The columns of a row as SQL: those of an aliased table, or the bare id of another subgraph's entity. */
export type RowColumns = Readonly<Record<string, Column | SQL>>

/** Names a value of the arguments: the statement keeps its position, each request fills it in. It has no type: cast it. */
export type Value = (path: string) => SQL

export type One = { kind: 'one'; type: string; column: Column; label?: Label }
export type Many = { kind: 'many'; type: string; by: string; label: Label }
export type Only = { kind: 'only'; type: string; by: string; label: Label; where: (row: RowColumns) => SQL }
export type Computed = {
  kind: 'computed'
  type: () => GraphType
  label: Label
  sql: (row: RowColumns, value: Value, shape: string) => SQL
  /** A class of `@ArgsType`. */
  arguments?: new () => object
  /** What of the arguments changes the expression's text. */
  shape?: (given: Readonly<Record<string, unknown>>) => string
}
export type Relation = One | Many | Only | Computed
export type Relations = Readonly<Record<string, Relation>>

/**
 * A row of another table: here it is joined in the same SQL, elsewhere it is a stub with an id that the gateway fills.
 * It is called what its column is called, unless `label` says otherwise.
 */
export const one = (type: string, column: Column, label?: Label): One => ({ kind: 'one', type, column, label })

/** The rows that point here by their relation `by`: a page, with the arguments of every list. */
export const many = (type: string, by: string, label: Label): Many => ({ kind: 'many', type, by, label })

/** The one row that points here by its relation `by` and fulfils `where`; the oldest, should there be more. */
export const only = (type: string, by: string, label: Label, where: Only['where']): Only => ({
  kind: 'only',
  type,
  by,
  label,
  where,
})

/**
 * A figure of the row as an SQL expression, part of the same statement; always nullable. With a class of arguments the
 * expression may use them: `value('from')`, null where nothing was given. Where some of them need another expression, `shape`
 * says which; a statement with all of them in it would be planned anew each time, as the one that is not used costs too much.
 */
export const computed = (
  type: () => GraphType,
  label: Label,
  expression: Computed['sql'],
  args?: Computed['arguments'],
  shape?: Computed['shape'],
): Computed => ({
  kind: 'computed',
  type,
  label,
  sql: expression,
  arguments: args,
  shape,
})

type Class = abstract new () => object
export type Named = { name: string }

/** What is known of a type: its table (none for a stub: another subgraph owns it), labels and relations. */
export type Entity = {
  name: string
  label: Label
  table?: PgTable
  columns: Record<string, Column>
  labels: Readonly<Record<string, Label>>
  relations: Relations
}

type Described = Omit<Entity, 'name' | 'label'> & { label?: Label }
const described = new WeakMap<object, Described>()

/** Remembers what a base class made by `Row` or `Stub` stands for. */
export function describe(
  base: object,
  table: PgTable | undefined,
  labels: Entity['labels'],
  relations: Relations,
  label?: Label,
) {
  // drizzle makes policies and checks when they are asked for; asked for here, a wrong reach stops the start
  if (table) tableConfig(table)
  described.set(base, { table, columns: table ? getColumns(table) : {}, labels, relations, label })
}

/** The entity of a class that extends `Row(…)` or `Stub(…)`. */
export function entityOf(type: Class & Named): Entity {
  const found = described.get(Object.getPrototypeOf(type) as object)
  if (!found) throw new Error(`${type.name} extends neither Row(…) nor Stub(…).`)
  return { ...found, name: type.name, label: found.label ?? [type.name, type.name] }
}

/** Whether a class extends `Row(…)` or `Stub(…)`. */
export const isEntity = (type: Class) => described.has(Object.getPrototypeOf(type) as object)
