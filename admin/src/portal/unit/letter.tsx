import { useContext, useState } from 'react'
import { unitExchange } from '../../organisations/partner-unit/unit-exchange.documents.ts'
import { exchangeWords } from '../../organisations/partner-unit/unit-exchange-words.ts'
import { useAsked } from '../graph/use-asked.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { PrintButton } from '../parts/print-button.tsx'
import { Shown } from '../parts/shown.tsx'
import { useOwnId, useSession } from '../session/session.ts'
import { shellWords } from '../shell-words.ts'
import { type Exchanged, LetterSide } from './letter-side.tsx'
import { letterWords } from './letter-words.ts'

const sides = [
  'gave',
  'goods',
  'hosted',
  'lent',
  'people',
  'hours',
  'got',
  'rooms',
  'borrowed',
  'meetings',
  'invited',
  'came',
] as const
type Data = Record<(typeof sides)[number], Exchanged | null>

const YEARS_BACK = 3

/** The letter of the year: what the unit gave and what it got, to read on a phone and to print (S110). */
export default function Letter() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const thisYear = new Date().getFullYear()
  const [year, setYear] = useState(thisYear)
  const { grant } = useSession()
  const asked = useAsked<Data>(unitExchange, { unitId: useOwnId(), year })
  return (
    <>
      <h2 className="no-print">{say(letterWords.title)}</h2>
      <label className="no-print">
        {say(exchangeWords.year)}
        <select value={year} onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}>
          {Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <Shown asked={asked}>
        {(data) => (
          <article className="card letter">
            <h3>{say(exchangeWords.letter, { name: grant.place?.name ?? '' })}</h3>
            <p>{say(exchangeWords.thanks, { year })}</p>
            {sides.map((side) => (
              <LetterSide key={side} words={exchangeWords[side]} exchanged={data[side]} />
            ))}
            <footer>
              <p>{say(shellWords.system)}</p>
              <p>{new Date().toLocaleDateString(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' })}</p>
            </footer>
          </article>
        )}
      </Shown>
      <PrintButton />
    </>
  )
}
