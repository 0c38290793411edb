import { useState } from 'react'
import { ask } from '../graph/ask.ts'
import { Problem } from '../graph/problem.ts'
import { problemText } from '../graph/problem-text.ts'
import { type Pair, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { useSession } from '../session/session.ts'
import { shellWords } from '../shell-words.ts'
import { type OwnRecord, type Row } from './own-record.ts'
import { recordLists } from './record.documents.ts'

const words = {
  title: ['带走我们的数据', 'Take our data out'],
  text: ['本单位在这里的全部记录，由您保存。', 'All that is kept of the unit here, for you to keep.'],
  ready: ['共 {count} 条，选择格式保存。', '{count} entries: choose a format.'],
  read: ['读取', 'Read it'],
  json: ['保存为 JSON', 'Save as JSON'],
  csv: ['保存为 CSV', 'Save as CSV'],
  ics: ['保存为日历（iCal）', 'Save as a calendar (iCal)'],
  file: ['本单位数据', 'our_data'],
} as const satisfies Record<string, Pair>

const formats = ['json', 'csv', 'ics'] as const

/** Reads everything kept of the unit once, and offers it as JSON, as CSV and as a calendar. */
export function OurRecord() {
  const say = useSay()
  const { grant } = useSession()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [record, setRecord] = useState<OwnRecord>()
  async function read() {
    setPending(true)
    setProblem(undefined)
    try {
      setRecord(await recordOf(grant.place?.id ?? ''))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      setProblem(error)
    } finally {
      setPending(false)
    }
  }
  async function save(taken: OwnRecord, format: (typeof formats)[number]) {
    const [{ asCalendar, asCsv, asJson }, { download }] = await Promise.all([
      import('./record-files.ts'),
      import('../../sheet/download.ts'),
    ])
    const made = { json: () => asJson(taken), csv: () => asCsv(taken), ics: () => asCalendar(taken, say(words.file)) }
    download(made[format](), `${say(words.file)}.${format}`)
  }
  const count = Object.values(record ?? {}).reduce((sum, rows) => sum + rows.length, 0)
  return (
    <EntryCard title={say(words.title)}>
      <p role="status">{say(record ? words.ready : words.text, { count })}</p>
      <p role="alert" className="problem">
        {problem && problemText(problem, say)}
      </p>
      {record ? (
        formats.map((format) => (
          <button key={format} type="button" className="button" onClick={() => save(record, format)}>
            {say(words[format])}
          </button>
        ))
      ) : (
        <button type="button" className="button" disabled={pending} onClick={read}>
          {say(pending ? shellWords.loading : words.read)}
        </button>
      )}
    </EntryCard>
  )
}

type Page = { page: { next: string | null; items: readonly Row[] } | null }

async function recordOf(unitId: string): Promise<OwnRecord> {
  const lists = await Promise.all(
    Object.entries(recordLists).map(async ([name, document]) => [name, await allOf(document, unitId)] as const),
  )
  return Object.fromEntries(lists)
}

/** All pages of a list; where a subgraph is away, nothing is left out unsaid. */
async function allOf(document: string, unitId: string): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  do {
    const { page }: Page = await ask<Page>(document, { unitId, after })
    if (!page) throw new Problem('unavailable')
    rows.push(...page.items)
    after = page.next
  } while (after)
  return rows
}
