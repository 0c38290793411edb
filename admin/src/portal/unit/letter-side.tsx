import { exchangeWords } from '../../organisations/partner-unit/unit-exchange-words.ts'
import { type Pair, useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'

export type Exchanged = {
  value: number | null
  suppressed: boolean
  rows: { items: readonly { id: string; label: string }[] }
}

/** One side of the year: how many things, and what they were. */
export function LetterSide({ words, exchanged }: { words: Pair; exchanged: Exchanged | null }) {
  const say = useSay()
  if (!exchanged) return <p className="quiet">{say(shellWords.partial)}</p>
  const { value, suppressed, rows } = exchanged
  return (
    <section>
      <h4>{say(words, { count: value ?? 0 })}</h4>
      {suppressed && <p className="quiet">{say(exchangeWords.fewLeftOut)}</p>}
      {rows.items.length ? (
        <ol>
          {rows.items.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ol>
      ) : (
        <p className="quiet">{say(exchangeWords.nothing)}</p>
      )}
    </section>
  )
}
