import { useState } from 'react'
import { fetchMine } from '../../personal/fetch-mine.ts'
import { type PersonalData } from '../../personal/personal-data.ts'
import { ask } from '../graph/ask.ts'
import { Problem } from '../graph/problem.ts'
import { problemText } from '../graph/problem-text.ts'
import { useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { shellWords } from '../shell-words.ts'
import { dataWords } from './data-words.ts'

/** Reads everything kept of the volunteer once, and offers it as either file. */
export function TakeOut() {
  const say = useSay()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [data, setData] = useState<PersonalData>()
  async function take() {
    setPending(true)
    setProblem(undefined)
    try {
      setData(await fetchMine(ask))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      setProblem(error)
    } finally {
      setPending(false)
    }
  }
  async function save(taken: PersonalData, format: 'json' | 'xlsx') {
    const [{ asJson, asWorkbook }, { download }] = await Promise.all([
      import('../../personal/export-mine.ts'),
      import('../../sheet/download.ts'),
    ])
    const file = format === 'json' ? asJson(taken) : await asWorkbook(taken)
    download(file, `${say(dataWords.fileName)}_${taken.asOf.slice(0, 10)}.${format}`)
  }
  const count = data?.sheets.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
  return (
    <EntryCard title={say(dataWords.takeOut)}>
      <p role="status">{say(data ? dataWords.ready : dataWords.takeOutText, { count })}</p>
      <p role="alert" className="problem">
        {problem && problemText(problem, say)}
      </p>
      {data ? (
        <>
          <button type="button" className="button main" onClick={() => save(data, 'xlsx')}>
            {say(dataWords.asSheet)}
          </button>
          <button type="button" className="button" onClick={() => save(data, 'json')}>
            {say(dataWords.asJson)}
          </button>
        </>
      ) : (
        <button type="button" className="button" disabled={pending} onClick={take}>
          {say(pending ? shellWords.loading : dataWords.takeOutNow)}
        </button>
      )}
    </EntryCard>
  )
}
