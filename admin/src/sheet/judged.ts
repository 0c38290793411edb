import { type ImportedRow } from '../graph/import-row.ts'
import { type Pair } from '../graph/meta.ts'
import { type Problem } from './parse-rows.ts'
import { type PlannedRow } from './plan-rows.ts'
import { type Sheet } from './read-sheet.ts'
import { sheetFieldsOf } from './sheet-fields.ts'

/** A row after the graph has judged it: what it refuses stands at its cell, unless the console said so of that cell. */
export function judged(row: PlannedRow, answer: ImportedRow | undefined, sheet: Sheet, resource: string): PlannedRow {
  if (!answer || answer.outcome === 'CREATED' || answer.outcome === 'UPDATED') return row
  if (answer.outcome === 'UNCHANGED') return row.problems.length ? row : { ...row, outcome: 'unchanged', changes: [] }
  const known = new Set(row.problems.map(({ column }) => column))
  const found = answer.errors.map((error) => problemOf(error, sheet, resource))
  const problems = [...row.problems, ...found.filter(({ column }) => column === null || !known.has(column))]
  return { ...row, outcome: 'wrong', problems: problems.sort((one, other) => place(one) - place(other)) }
}

// what concerns the whole row comes last
const place = ({ column }: Problem) => column ?? Number.MAX_SAFE_INTEGER

function problemOf({ field, message }: ImportedRow['errors'][number], { columns }: Sheet, resource: string): Problem {
  const at = columns.findIndex((column) => column?.name === field)
  if (at >= 0) return { column: at, message: [message, message] }
  // a field the sheet has no column for is called by its name
  const label: Pair | undefined = field ? sheetFieldsOf(resource)[field]?.label : undefined
  return { column: null, message: label ? [`${label[0]}：${message}`, `${label[1]}: ${message}`] : [message, message] }
}
