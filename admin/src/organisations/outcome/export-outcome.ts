import { type Pair } from '../../graph/meta.ts'
import { type Column } from '../../sheet/columns.ts'
import { districtNow } from '../../sheet/district-time.ts'
import { download, fileName } from '../../sheet/download.ts'
import { recordExport } from '../../sheet/record-export.ts'
import { sheetWords } from '../../sheet/sheet-words.ts'
import { textCell, toCell } from '../../sheet/to-cell.ts'
import { unitsIn } from '../../sheet/units-in.ts'
import { headerCell, type Row, workbook } from '../../sheet/workbook.ts'
import { formatInstant } from '../../words/format.ts'
import { type Language, say } from '../../words/words.ts'
import { type ContractOutcome, type ProcurementOutcome, sumNames, sums } from './outcome.ts'
import { outcomeWords } from './outcome-words.ts'

const column = (name: keyof ContractOutcome, type: string, header: Pair): Column => ({
  key: name,
  header,
  name,
  field: { type, label: header },
})

const columns = [
  column('name', 'String', outcomeWords.contract),
  column('contractor', 'String', outcomeWords.contractor),
  column('signedOn', 'Date', outcomeWords.signedOn),
  ...sumNames.map((name) => column(name, sums[name], outcomeWords[name])),
]

type Told = { outcome: ProcurementOutcome; scope: string; year: string; language: Language; signal: AbortSignal }

/** Hands over as a file what contracts came to, with their sum; that it was taken is put on record. */
export async function exportOutcome({ outcome: { total, items }, scope, year, language, signal }: Told): Promise<void> {
  const now = districtNow()
  const named: Partial<ContractOutcome> = { ...total, name: say(outcomeWords.totalAlone, language) }
  const rows = [...items, named].map((row) =>
    columns.map(({ name, field }) => toCell(row[name as keyof ContractOutcome], field, language)),
  )
  const facts = [
    [sheetWords.notesWhen, formatInstant(now, language)],
    [outcomeWords.scope, scope],
    [outcomeWords.year, year],
    [outcomeWords.title, say(outcomeWords.hint, language)],
    [outcomeWords.serviceMinutes, say(outcomeWords.withheldHint, language)],
  ] as const
  const notes = facts.map(([label, text]): Row => [headerCell(say(label, language)), { ...textCell(text), wrap: true }])
  const name = say(outcomeWords.title, language)
  const file = await workbook(name, { columns, rows, notes, language })
  await recordExport(
    {
      name: outcomeWords.title[0],
      rowCount: items.length,
      filter: `${scope}，${year}`,
      unitIds: unitsIn('contracts', items),
    },
    signal,
  )
  if (!signal.aborted) download(file, fileName(name, now.slice(0, 10)))
}
