import { type Pair } from '../graph/meta.ts'
import { fromCell, type Meant, textOf } from './from-cell.ts'
import { type Sheet, type SheetRow } from './read-sheet.ts'

/** What is wrong with a cell, or, without one, with the row. */
export type Problem = { column: number | null; message: Pair }

/** A row with every known cell read: values by the key of their column. */
export type ParsedRow = SheetRow & { given: ReadonlyMap<string, unknown>; problems: readonly Problem[] }

/** Reads every cell under a known header; names of records stay text. */
export const parseRows = ({ rows, columns }: Sheet): ParsedRow[] =>
  rows.map((row) => {
    const given = new Map<string, unknown>()
    const problems: Problem[] = []
    for (const [at, column] of columns.entries()) {
      if (!column) continue
      const meant: Meant = column.names ? { value: textOf(row.cells[at]) } : fromCell(row.cells[at], column.field)
      if ('value' in meant) given.set(column.key, meant.value)
      else problems.push({ column: at, message: meant.problem })
    }
    return { ...row, given, problems }
  })
