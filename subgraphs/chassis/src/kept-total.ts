import { type Column, getColumns, type SQL, sql } from 'drizzle-orm'
import { type PgTable } from 'drizzle-orm/pg-core'
import { type Bound, type Database } from './scope.ts'
import { compile } from './statement.ts'
import { tableConfig } from './table-config.ts'

/** A total that triggers keep in the statement which writes what it counts. */
export type KeptTotal = {
  table: PgTable
  /** The columns that count; the others say what of. */
  counts: readonly string[]
  /** What its rows should be: its columns in their order, those that are generated left out. */
  rows: SQL
}

type Counts = Readonly<Record<string, number>>

/** A row that is not what it counts: of what it is, what is kept, and what is true. */
export type Difference = { of: Readonly<Record<string, string | null>>; kept: Counts; true: Counts }

/** What a table of totals says beside what its rows should be. Differences are the first of `wrong` many. */
export type Comparison = { table: string; right: number; wrong: number; differences: readonly Difference[] }

/** More nobody reads; how many there are is told. */
const MOST_SHOWN = 200

/** The columns of a total that are written, by name. */
export const writtenColumns = (table: PgTable): readonly Column[] =>
  Object.values(getColumns(table) as Record<string, Column>).filter(({ generated }) => !generated)

/** The name of a total's table, as SQL writes it. */
export function tableNameOf({ table }: KeptTotal): string {
  const { schema, name: own } = tableConfig(table)
  return `${schema}.${own}`
}

/** Counts anew, in one statement each and as the auditor, what every total counts. */
export async function compareTotals(database: Database, totals: readonly KeptTotal[]): Promise<Comparison[]> {
  const compared: Comparison[] = []
  for (const total of totals) {
    const [, answer] = await database.run({ role: 'auditor' }, [UNHURRIED, comparison(total)])
    compared.push({ table: tableNameOf(total), ...(JSON.parse(answer!) as Omit<Comparison, 'table'>) })
  }
  return compared
}

/** A city's records are counted for longer than a reader would wait. */
const UNHURRIED: Bound = { text: `select set_config('statement_timeout', '0', true)`, values: [] }

/** A total of nothing need not be kept: it is compared as if it were. */
function comparison({ table, counts, rows }: KeptTotal): Bound {
  const columns = getColumns(table) as Record<string, Column>
  const counting = counts.map((key) => columns[key]!)
  const of = writtenColumns(table).filter((column) => !counting.includes(column))
  const written = list(writtenColumns(table), name)
  const sums = (which: SQL) =>
    sql`jsonb_build_object(${list(counting, (column) => sql`${key(column)}, coalesce(sum(${name(column)}) filter (where ${which}), 0)`)})`
  const { text, params } = compile(sql`
    with counted (${written}) as (${rows}), both_rows as (
      select true as is_kept, ${written} from ${table} union all select false, ${written} from counted
    ), compared as (
      select jsonb_build_object(${list(of, (column) => sql`${key(column)}, ${name(column)}`)}) as of,
        ${sums(sql`is_kept`)} as kept, ${sums(sql`not is_kept`)} as "true"
      from both_rows group by ${list(of, name)}
    )
    select json_build_object(
      'right', count(*) filter (where kept = "true"),
      'wrong', count(*) filter (where kept <> "true"),
      'differences', (select coalesce(json_agg(shown), '[]') from (
        select * from compared where kept <> "true" order by of::text limit ${sql.raw(String(MOST_SHOWN))}) shown)
    )::text from compared`)
  return { text, values: params }
}

const name = (column: Column): SQL => sql`${sql.identifier(column.name)}`
const key = (column: Column): SQL => sql.raw(`'${column.name}'`)
const list = (columns: readonly Column[], part: (column: Column) => SQL): SQL => sql.join(columns.map(part), sql`, `)
