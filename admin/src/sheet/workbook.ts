import writeXlsxFile, { type Cell, type CellObject, type SheetData } from 'write-excel-file/universal'
import { type Language, say } from '../words/words.ts'
import { type Column } from './columns.ts'
import { sheetWords } from './sheet-words.ts'

export type Row = readonly (CellObject | null)[]

const widths: Readonly<Record<string, number>> = { ID: 20, Int: 10, Float: 12, Boolean: 8, Date: 13, Instant: 18 }

/** A header is bold on grey; what a new row must have is marked by a darker ground. */
export const headerCell = (value: string, isRequired = false): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: isRequired ? '#f4c7c3' : '#e8e8e8',
})

/** The headers of the columns. */
export const headersOf = (columns: readonly Column[], language: Language): CellObject[] =>
  columns.map(({ header, field }) => headerCell(say(header, language), field.required))

/** Writes a file of two sheets: the rows, and the notes on them. */
export function workbook(
  name: string,
  {
    columns,
    rows,
    notes,
    language,
  }: { columns: readonly Column[]; rows: readonly Row[]; notes: Row[]; language: Language },
): Promise<Blob> {
  const mutable = (row: Row): Cell[] => [...row]
  const data: SheetData = [headersOf(columns, language), ...rows.map(mutable)]
  const width = ({ field, names }: Column) => ({ width: names ? 22 : (widths[field.type] ?? 22) })
  return writeXlsxFile([
    { data, sheet: name, columns: columns.map(width), stickyRowsCount: 1 },
    { data: notes.map(mutable), sheet: say(sheetWords.notes, language), columns: [{ width: 22 }, { width: 90 }] },
  ]).toBlob()
}
