import writeXlsxFile, { type CellObject } from 'write-excel-file/universal'
import { metaOf } from '../graph/meta.ts'
import { type Language, say } from '../words/words.ts'
import { addressOf } from './address.ts'
import { districtNow } from './district-time.ts'
import { download, fileName } from './download.ts'
import { type PlannedRow } from './plan-rows.ts'
import { type Sheet } from './read-sheet.ts'
import { sheetWords } from './sheet-words.ts'
import { headerCell } from './workbook.ts'

/** Hands over the wrong rows as they came, each with what is wrong with it in a column of its own. */
export async function downloadWrongRows(
  resource: string,
  { sheet, rows, language }: { sheet: Sheet; rows: readonly PlannedRow[]; language: Language },
): Promise<void> {
  const name = say(metaOf(resource).label, language)
  const headers = [...sheet.headers, say(sheetWords.problem, language)].map((header) => headerCell(header))
  const wrong = rows.map(({ cells, problems, number }) => [
    ...sheet.headers.map((_, at) => asItCame(cells[at], sheet.columns[at]?.field.type === 'Instant')),
    {
      value: problems.map((problem) => `${addressOf(problem, number)} ${say(problem.message, language)}`).join('\n'),
      type: String,
      textColor: '#b3261e',
      wrap: true,
    },
  ])
  const columns = [...sheet.headers.map(() => ({ width: 18 })), { width: 60 }]
  const file = await writeXlsxFile([{ data: [headers, ...wrong], sheet: name, columns, stickyRowsCount: 1 }]).toBlob()
  download(file, fileName(say(sheetWords.wrongName, language, { name }), districtNow().slice(0, 10)))
}

function asItCame(cell: unknown, hasTime: boolean): CellObject | null {
  if (cell instanceof Date) return { value: cell, type: Date, format: hasTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  return typeof cell === 'string' ? { value: cell, type: String, format: '@' } : null
}
