import { type RaRecord } from 'react-admin'
import { metaOf, type Pair, typeOf, types } from '../graph/meta.ts'
import { type Column } from './columns.ts'
import { filled } from './filled.ts'
import { type Known } from './known.ts'
import { type ParsedRow, type Problem } from './parse-rows.ts'
import { pointAt } from './point-at.ts'
import { type Sheet } from './read-sheet.ts'
import { sheetFieldsOf } from './sheet-fields.ts'
import { sheetWords } from './sheet-words.ts'

/** What a field holds and what it would; `names` are those of the records it points at. */
export type Change = { column: Column; from: unknown; to: unknown; names?: { from?: string; to?: string } }
export type PlannedRow = {
  number: number
  cells: readonly unknown[]
  id: string
  version: number | null
  outcome: 'new' | 'changed' | 'unchanged' | 'wrong'
  title: string
  changes: readonly Change[]
  problems: readonly Problem[]
  /** Whether the graph can judge it too: which record it is about is clear. */
  isTryable: boolean
}
type Planning = {
  resource: string
  sheet: Sheet
  known: Known
  can: { create: boolean; update: boolean }
  makeId: (row: number) => Promise<string>
}

/** What each row would do: make a record, change one, leave it, or why it cannot. */
export async function planRows(rows: readonly ParsedRow[], planning: Planning): Promise<PlannedRow[]> {
  const seen = new Set<string>()
  const planned: PlannedRow[] = []
  for (const row of rows) {
    const id = row.given.get('id') as string | null | undefined
    const isTwice = !!id && seen.has(id)
    if (id) seen.add(id)
    planned.push(await planRow(row, isTwice, planning))
  }
  return planned
}

async function planRow(row: ParsedRow, isTwice: boolean, planning: Planning): Promise<PlannedRow> {
  const { resource, sheet, known, can, makeId } = planning
  const fields = sheetFieldsOf(resource)
  const { title } = metaOf(resource)
  const id = row.given.get('id') as string | null | undefined
  const version = row.given.get('version') as number | null | undefined
  const current = id ? known.record(id) : undefined
  const { values, problems } = valuesOf(row, current, planning)
  const wrong = (key: string, message: Pair) =>
    problems.push({ column: sheet.columns.findIndex((column) => column?.key === key), message })
  if (isTwice) wrong('id', sheetWords.idTwice)
  else if (id && !current) wrong('id', sheetWords.noSuchRecord)
  else if (id && version === null) wrong('version', sheetWords.noVersion)
  const changes = [...values].flatMap(([column, to]): Change[] => {
    const from = current?.[column.name] ?? null
    if (current ? !fields[column.name]?.patch : !fields[column.name]?.draft) return []
    return same(column, from, to) ? [] : [{ column, from, to, ...namesOf(column, current, to, known) }]
  })
  if (changes.length && !problems.length && !(current ? can.update : can.create))
    problems.push({ column: null, message: current ? sheetWords.mayNotUpdate : sheetWords.mayNotCreate })
  const outcome = current ? (changes.length ? 'changed' : 'unchanged') : 'new'
  return {
    number: row.number,
    cells: row.cells,
    id: id || (await makeId(row.number)),
    version: id ? (version ?? null) : null,
    outcome: problems.length ? 'wrong' : outcome,
    title: String(row.given.get(title) ?? current?.[title] ?? ''),
    changes,
    problems,
    isTryable: (changes.length > 0 || !current) && !problems.some((problem) => isAboutRow(problem, sheet)),
  }
}

const isAboutRow = ({ column }: Problem, { columns }: Sheet) =>
  column === null || ['id', 'version'].includes(columns[column]?.key ?? '')

/** The value each column of a row means; a name and an id beside it mean one record. */
function valuesOf(
  { given, problems: found }: ParsedRow,
  current: RaRecord | undefined,
  { resource, sheet, known }: Planning,
) {
  const fields = sheetFieldsOf(resource)
  const problems: Problem[] = [...found]
  const values = new Map<Column, unknown>()
  for (const [at, column] of sheet.columns.entries()) {
    if (!column || ['id', 'version'].includes(column.key)) continue
    // a column that can only be read says nothing
    if (fields[column.name]?.computed || fields[column.name]?.from) continue
    const { names } = column
    if (!names) {
      const isBesideName = sheet.columns.some((other) => other?.names && other.name === column.name)
      if (given.has(column.key) && !isBesideName) values.set(column, given.get(column.key))
      continue
    }
    const idHeader = filled(sheetWords.idColumn, { label: column.field.label })
    const [name, id] = [given.get(column.key), given.get(column.name)] as (string | null | undefined)[]
    const pointed = pointAt({ name, id, column: { ...column, names }, idHeader, current }, known)
    if ('id' in pointed) values.set(column, pointed.id)
    else problems.push({ column: at, message: pointed.problem })
  }
  return { values, problems }
}

function namesOf({ names, field }: Column, current: RaRecord | undefined, to: unknown, known: Known) {
  const type = names?.type ?? field.reference
  if (!type || !(type in types)) return {}
  const relation = (names?.relation && current?.[names.relation]) as RaRecord | null | undefined
  return { names: { from: relation?.[typeOf(type).title], to: known.nameOf(type, String(to)) } }
}

/** Whether a cell says what the record holds; times are told to the second. */
function same({ field }: Column, from: unknown, to: unknown): boolean {
  if (from === to || (from ?? '') === (to ?? '')) return true
  if (field.type === 'Instant' && from && to) return Math.abs(Date.parse(String(from)) - Date.parse(String(to))) < 1_000
  return typeof from === 'string' && from.replace(/\r\n?/g, '\n').trim() === to
}
