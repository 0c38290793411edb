import { type SortPayload } from 'react-admin'
import { type Graph } from '../graph/data-provider.ts'
import { metaOf } from '../graph/meta.ts'
import { levelOf, type Viewer } from '../session/viewer.ts'
import { formatInstant } from '../words/format.ts'
import { levelWord } from '../words/levels.ts'
import { type Language, say } from '../words/words.ts'
import { columnsOf } from './columns.ts'
import { districtNow } from './district-time.ts'
import { download, fileName } from './download.ts'
import { fetchAll } from './fetch-all.ts'
import { filterInWords } from './filter-in-words.ts'
import { type Facts, notesOf } from './notes.ts'
import { recordExport } from './record-export.ts'
import { rowOf } from './record-row.ts'
import { recordedFilter } from './recorded-filter.ts'
import { sheetWords } from './sheet-words.ts'
import { unitsIn } from './units-in.ts'
import { workbook } from './workbook.ts'

export type Exporting = {
  graph: Graph
  resource: string
  /** The columns the list shows. */
  shown: readonly string[]
  filter: Readonly<Record<string, unknown>>
  sort: SortPayload
  who?: Viewer
  language: Language
  signal: AbortSignal
  tell: (done: number, total: number) => void
}

/** Hands over what a list shows as a file: all pages, under its filter, in its order; answers how much of how much. */
export async function exportList({ graph, resource, shown, filter, sort, who, language, signal, tell }: Exporting) {
  const { fields } = metaOf(resource)
  const further = shown.filter((name) => fields[name]?.computed || fields[name]?.from)
  const { records, total } = await fetchAll(graph, { resource, filter, sort, further, signal }, tell)
  const now = districtNow()
  const place = who?.acting.place?.name
  const role = who ? [say(levelWord(levelOf(who.acting)), language), place].filter(Boolean).join(' · ') : '—'
  const inWords = await filterInWords(graph, resource, filter, language)
  const facts: Facts = [
    [say(sheetWords.notesWhen, language), formatInstant(now, language)],
    [say(sheetWords.notesRole, language), role],
    [say(sheetWords.notesFilter, language), inWords],
    [say(sheetWords.notesCount, language), `${records.length} / ${total}`],
  ]
  const columns = columnsOf(resource, shown)
  const rows = records.map((record) => rowOf(record, columns, language))
  const name = say(metaOf(resource).label, language)
  const notes = notesOf(resource, columns, facts, language)
  const file = await workbook(name, { columns, rows, notes, language })
  const recorded = {
    name: metaOf(resource).label[0],
    rowCount: records.length,
    filter: await recordedFilter(graph, resource, filter, language),
    unitIds: unitsIn(resource, records),
  }
  await recordExport(recorded, signal)
  if (signal.aborted) return undefined
  download(file, fileName(name, now.slice(0, 10)))
  return { count: records.length, total }
}
