import { type ReactNode } from 'react'
import { problemText } from '../graph/problem-text.ts'
import { type Asked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'

type Props<Data> = { asked: Asked<Data>; children: (data: Data) => ReactNode }

/** What was asked: a sentence while it loads, what went wrong with a way to try again, or the answer. */
export function Shown<Data>({ asked: { data, problem, again }, children }: Props<Data>) {
  const say = useSay()
  const isOutdated = problem?.kind === 'outdated'
  return (
    <>
      {problem && (
        <section className="card" role="alert">
          <p>{problemText(problem, say)}</p>
          <button type="button" className="button" onClick={isOutdated ? () => location.reload() : again}>
            {say(isOutdated ? shellWords.reload : shellWords.retry)}
          </button>
        </section>
      )}
      {data ? children(data) : !problem && <p className="quiet">{say(shellWords.loading)}</p>}
    </>
  )
}
