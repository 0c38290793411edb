import writeXlsxFile, { type CellObject } from 'write-excel-file/universal'
import { metaOf } from '../graph/meta.ts'
import { type Language, say } from '../words/words.ts'
import { addressOf } from './address.ts'
import { districtNow } from './district-time.ts'
import { download, fileName } from './download.ts'
import { defused, undefused } from './formulas.ts'
import { type PlannedRow } from './plan-rows.ts'
import { type Sheet } from './read-sheet.ts'
import { sheetWords } from './sheet-words.ts'
import { textCell } from './to-cell.ts'
import { headerCell } from './workbook.ts'

type WrongRow = Pick<PlannedRow, 'cells' | 'problems' | 'number'>
type Wrong = { sheet: Sheet; rows: readonly WrongRow[]; language: Language }

/** Hands over the wrong rows as they came, each with what is wrong with it in a column of its own. */
export async function downloadWrongRows(resource: string, wrong: Wrong): Promise<void> {
  const name = say(metaOf(resource).label, wrong.language)
  const file = await wrongRowsFile(resource, wrong)
  download(file, fileName(say(sheetWords.wrongName, wrong.language, { name }), districtNow().slice(0, 10)))
}

/** Writes that file; what a spreadsheet would calculate goes back as text. */
export function wrongRowsFile(resource: string, { sheet, rows, language }: Wrong): Promise<Blob> {
  const headers = [...sheet.headers, say(sheetWords.problem, language)].map((header) => headerCell(defused(header)))
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
  const name = say(metaOf(resource).label, language)
  return writeXlsxFile([{ data: [headers, ...wrong], sheet: name, columns, stickyRowsCount: 1 }]).toBlob()
}

function asItCame(cell: unknown, hasTime: boolean): CellObject | null {
  if (cell instanceof Date) return { value: cell, type: Date, format: hasTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd' }
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  return typeof cell === 'string' ? textCell(undefused(cell)) : null
}
