import { getColumns, getColumnTable, getTableName, type SQL, sql, type Table } from 'drizzle-orm'
import {
  check,
  type ExtraConfigColumn,
  index,
  type PgColumn,
  type PgPolicy,
  pgPolicy,
  pgRole,
} from 'drizzle-orm/pg-core'
import { choicesOf } from './columns.ts'
import { type Level, levels } from './levels.ts'

type Columns = Record<string, ExtraConfigColumn>
type Reach = {
  /** Levels that read every row, or every published one where `published` is given. */
  read: readonly Level[]
  /** Levels that read the rows of their own place, published or not. */
  own?: readonly Level[]
  /** A boolean column derived from the state. */
  published?: ExtraConfigColumn
  /** Levels that write the rows of their own place; the district writes every row. */
  write: readonly Level[]
  /** The reference to a parent of this subgraph the row lies with: its place is the parent's, and no input states it. */
  within?: ExtraConfigColumn
  /** Rows are added and never changed, by nobody: books and what was answered. */
  appended?: boolean
  /** What a level may change of a row, if not everything: a unit its address, not its place. */
  may?: Partial<Record<Level, readonly ExtraConfigColumn[]>>
}

const parents = new WeakMap<Table, string>()

/** The column that references the parent a table's rows lie with; undefined where the place is stated. */
export const parentOf = (table: Table): string | undefined => parents.get(table)

const changeable = new WeakMap<PgPolicy, readonly string[]>()

/** The columns an update policy's level may change; undefined for all of them. */
export const changeableBy = (policy: PgPolicy): readonly string[] | undefined => changeable.get(policy)

/**
 * Who may reach which rows: one row-level security policy per role and command, each in one of the three shapes of
 * DESIGN.md 5 (`true`, `level = me`, `published or level = me`); with the indexes of a placed table and the CHECK of
 * every enum. District and auditor have no place: they read all. Nobody deletes: rows are archived.
 */
export function reach(t: Columns, { read, own = [], published, write, within, appended = false, may = {} }: Reach) {
  if (within) parents.set(getColumnTable(within), within.name)
  const loose = write.find((level) => hasPlace(level) && !TREE.includes(level) && !may[level])
  if (loose)
    throw new Error(
      `Table "${nameOf(t)}" lets level "${loose}" change every column, its place too. Say what it may change: may: { ${loose}: [t.…] }.`,
    )
  const others = read.filter((level) => hasPlace(level) && !own.includes(level))
  const whole = [...read.filter((level) => !hasPlace(level)), ...(published ? [] : others), 'system' as const]
  const mine = (level: Level) => sql`${columnOf(t, level)} = (select app.id())`
  return [
    pgPolicy('read_all', { for: 'select', to: whole.map(role), using: sql`true` }),
    ...(published && others.length
      ? [pgPolicy('read_published', { for: 'select', to: others.map(role), using: sql`${published}` })]
      : []),
    ...own.map((level) =>
      pgPolicy(`read_${level}`, {
        for: 'select',
        to: role(level),
        using: published && read.includes(level) ? sql`${published} or ${mine(level)}` : mine(level),
      }),
    ),
    ...writes('all', [...write.filter((level) => !hasPlace(level)), 'system'], sql`true`).slice(0, appended ? 1 : 2),
    ...write.filter(hasPlace).flatMap((level) => {
      const [insert, update] = writes(level, [level], mine(level))
      const columns = may[level]
      if (columns)
        changeable.set(
          update,
          columns.map(({ name }) => name),
        )
      return isItself(t, level) ? [update] : [insert, update]
    }),
    ...placeIndexes(t),
    ...choiceChecks(t),
  ]
}

/** Levels whose place is a place of the tree; the row cannot leave it, whatever they change. */
const TREE: readonly Level[] = ['street', 'community']

const role = (level: Level | 'system') => pgRole(`app_${level}`).existing()
const hasPlace = (level: Level) => 'column' in levels[level]

const writes = (name: string, to: (Level | 'system')[], rows: SQL): [insert: PgPolicy, update: PgPolicy] => [
  pgPolicy(`insert_${name}`, { for: 'insert', to: to.map(role), withCheck: rows }),
  pgPolicy(`update_${name}`, { for: 'update', to: to.map(role), using: rows, withCheck: rows }),
]

function columnOf(t: Columns, level: Level): ExtraConfigColumn {
  const { column, table } = levels[level] as { column: string; table: string }
  const found = t[column] ?? (nameOf(t) === table ? t.id : undefined)
  if (!found)
    throw new Error(
      `Table "${nameOf(t)}" has no column "${column}" for level "${level}". Add it, or drop the level from the reach.`,
    )
  return found
}

/** The rows of this table are the places of the level: it changes its own, and makes none. */
const isItself = (t: Columns, level: Level) => columnOf(t, level) === t.id

const nameOf = (t: Columns) => getTableName(getColumnTable(Object.values(t)[0]!))

/**
 * An index for each level column and each reference, newest rows first: what lists and nested lists are read by. Whether a
 * row is archived stands last, so that rows are counted without being read.
 */
function placeIndexes(t: Columns) {
  const { createdAt, id, archivedAt, streetId, communityId } = t
  if (!createdAt || !id) return []
  const latest = (name: string, ...columns: ExtraConfigColumn[]) => {
    const behind = [createdAt.desc(), id.desc(), ...(archivedAt ? [archivedAt] : [])]
    return index(`${nameOf(t)}_${name}_latest`).on(...(columns as [ExtraConfigColumn]), ...behind)
  }
  const references = Object.entries(t).filter(([key, column]) => key.endsWith('Id') && column.columnType === 'PgUUID')
  return [
    ...references.map(([, column]) => latest(column.name.replace(/_id$/, ''), column)),
    ...(streetId && communityId ? [latest('street_community', streetId, communityId)] : []),
  ]
}

/** The columns a table callback is given know nothing of their values; the table's own do. */
const choiceChecks = (t: Columns) =>
  Object.values(getColumns(getColumnTable(t.id ?? Object.values(t)[0]!)) as Record<string, PgColumn>)
    .filter(choicesOf)
    .map((column) => {
      const values = sql.raw(column.enumValues!.map((value) => `'${value}'`).join(', '))
      return check(`${nameOf(t)}_${column.name}_known`, sql`${column} in (${values})`)
    })
