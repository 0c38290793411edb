import { metaOf, types } from '../graph/meta.ts'
import { lost } from '../outdated/lost.ts'
import { type Column, everyColumn } from './columns.ts'
import { textOf } from './from-cell.ts'
import { measureZip } from './measure-zip.ts'
import { RefusedFile } from './refused-file.ts'
import { sheetFieldsOf } from './sheet-fields.ts'
import { sheetWords } from './sheet-words.ts'

const MOST_ROWS = 5_000

export type SheetRow = { number: number; cells: readonly unknown[] }
export type Sheet = {
  /** What stands in the first row, and the column each of it stands for. */
  headers: readonly string[]
  columns: readonly (Column | undefined)[]
  unknown: readonly string[]
  rows: readonly SheetRow[]
}

/** The rows of a file and what its columns stand for; refuses what is no sheet of this resource. */
export async function readSheet(file: Blob, resource: string): Promise<Sheet> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  await measureZip(bytes)
  const { default: readXlsxFile } = await import('read-excel-file/universal').catch(lost)
  const sheets = await readXlsxFile(bytes.buffer, { trim: false }).catch(() => {
    throw new RefusedFile(sheetWords.notExcel)
  })
  const { label } = metaOf(resource)
  const sheet = sheets.find(({ sheet: name }) => (label as readonly string[]).includes(name)) ?? sheets[0]
  const other = Object.values(types).find((type) => (type.label as readonly string[]).includes(sheet?.sheet ?? ''))
  if (other && other.many !== resource)
    throw new RefusedFile(sheetWords.otherSheet, { found: other.label, wanted: label })
  const filled = (sheet?.data ?? [])
    .map((cells, at): SheetRow => ({ number: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => textOf(cell) !== null))
  const [first, ...others] = filled
  if (!first) throw new RefusedFile(sheetWords.emptySheet)
  const headers = first.cells.map((cell) => textOf(cell) ?? '')
  const columns = recognised(headers, resource)
  // the line of the template that shows how
  const idColumn = columns.findIndex((column) => column?.key === 'id')
  const isExample = ({ cells }: SheetRow) =>
    (sheetWords.example as readonly string[]).includes(textOf(cells[idColumn]) ?? '')
  const rows = others.filter((row) => !isExample(row))
  if (!rows.length) throw new RefusedFile(sheetWords.emptySheet)
  if (rows.length > MOST_ROWS) throw new RefusedFile(sheetWords.tooManyRows, { count: rows.length, maximum: MOST_ROWS })
  const isProblems = (header: string) => (sheetWords.problem as readonly string[]).includes(header)
  const unknown = headers.filter((header, at) => header && !columns[at] && !isProblems(header))
  return { headers, columns, unknown, rows }
}

/** The column behind each header, in either language. */
function recognised(headers: readonly string[], resource: string): (Column | undefined)[] {
  const fields = sheetFieldsOf(resource)
  const isWritable = ({ name }: Column) => fields[name]?.draft || fields[name]?.patch
  const every = everyColumn(resource)
  const known = [...every.filter(isWritable), ...every.filter((column) => !isWritable(column))]
  const columns = headers.map((header) => known.find((column) => column.header.some((word) => word === header)))
  if (!columns.some((column) => column && column.key !== 'id' && column.key !== 'version'))
    throw new RefusedFile(sheetWords.noHeaders)
  const twice = headers.find((_, at) => columns[at] && columns.indexOf(columns[at]) < at)
  if (twice) throw new RefusedFile(sheetWords.headerTwice, { column: twice })
  const keys = columns.map((column) => column?.key)
  if (keys.includes('id') && !keys.includes('version')) throw new RefusedFile(sheetWords.versionMissing)
  return columns
}
