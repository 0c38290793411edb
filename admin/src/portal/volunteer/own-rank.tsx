import { useContext, useState } from 'react'
import { today } from '../../calendar/days.ts'
import { useAsked } from '../graph/use-asked.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { wholeMonthsBefore } from '../language/whole-months.ts'
import { Shown } from '../parts/shown.tsx'
import { rankWords } from './rank-words.ts'
import { myRank } from './volunteer.documents.ts'

const MONTHS = 3

type Rank = { ownRank: { minutes: number; place: number | null; of: number | null } | null }

/** One's own place by minutes, for oneself alone and only when asked for (S99). */
export function OwnRank() {
  const say = useSay()
  const [isShown, setShown] = useState(false)
  return (
    <section className="card no-print" aria-label={say(rankWords.title)}>
      <h3>{say(rankWords.title)}</h3>
      {isShown ? <Told /> : <p className="quiet">{say(rankWords.offer)}</p>}
      <button type="button" className="button" onClick={() => setShown(!isShown)}>
        {say(isShown ? rankWords.hide : rankWords.show)}
      </button>
    </section>
  )
}

function Told() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const [months] = useState(() => wholeMonthsBefore(today(), MONTHS))
  return (
    <Shown asked={useAsked<Rank>(myRank, months)}>
      {({ ownRank }) => {
        if (!ownRank?.minutes) return <p>{say(rankWords.none)}</p>
        const { minutes, place, of } = ownRank
        const isAhead = place && of && place <= of / 2
        return (
          <>
            <p>{say(rankWords.served, { minutes: minutesInWords(minutes, language) })}</p>
            <p>{place && of ? say(isAhead ? rankWords.place : rankWords.among, { place, of }) : say(rankWords.few)}</p>
          </>
        )
      }}
    </Shown>
  )
}
