import writeXlsxFile from 'write-excel-file/universal'
import { textCell } from '../sheet/to-cell.ts'
import { headerCell } from '../sheet/workbook.ts'
import { type PersonalData, type PersonalSheet } from './personal-data.ts'

/** Everything as one JSON file: a list of records for each table, by the names of its columns. */
export const asJson = ({ asOf, sheets }: PersonalData): Blob =>
  new Blob(
    [
      JSON.stringify(
        {
          asOf,
          ...Object.fromEntries(
            sheets.map(({ name, columns, rows }, at) => [
              uniqueName(sheets, at) ?? name,
              rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))),
            ]),
          ),
        },
        null,
        2,
      ),
    ],
    { type: 'application/json' },
  )

/** Everything as a workbook, one sheet for each table; every cell is text, so that nothing is run and no number is bent. */
export const asWorkbook = ({ sheets }: PersonalData): Promise<Blob> =>
  writeXlsxFile(
    sheets.map(({ columns, rows }, at) => ({
      sheet: uniqueName(sheets, at),
      data: [
        columns.map((column) => headerCell(column)),
        ...rows.map((row) => row.map((text) => (text ? textCell(text) : null))),
      ],
      columns: columns.map(() => ({ width: 22 })),
      stickyRowsCount: 1,
    })),
  ).toBlob()

/** What a table is called; the second of one name is numbered. */
function uniqueName(sheets: readonly PersonalSheet[], at: number): string {
  const { name } = sheets[at]!
  const before = sheets.slice(0, at).filter((sheet) => sheet.name === name).length
  return (before ? `${name} ${before + 1}` : name).slice(0, 31)
}
