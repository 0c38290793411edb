import { useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Choice } from '../parts/choice.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { MatchCard } from './match-card.tsx'
import { type OurSide } from './our-side.ts'
import { ourMatches } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'

const open = ['PROPOSED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED']

/** What was proposed to the unit and is not over, or everything. */
export default function Matches() {
  const say = useSay()
  const [isOpen, setOpen] = useState(true)
  const { perPage, more } = useLength()
  const asked = useAsked<{ matchParties: Page<OurSide> | null }>(ourMatches, {
    filter: isOpen ? { state: { in: open } } : {},
    perPage,
  })
  return (
    <>
      <h2>{say(unitWords.matchesTitle)}</h2>
      <Choice
        value={isOpen}
        onChange={setOpen}
        options={[
          [true, say(unitWords.toAnswer)],
          [false, say(unitWords.all)],
        ]}
      />
      <Shown asked={asked}>
        {({ matchParties }) => (
          <Listed page={matchParties} empty={say(unitWords.noMatches)} onMore={more}>
            {(side) => <MatchCard side={side} onChange={asked.again} />}
          </Listed>
        )}
      </Shown>
    </>
  )
}
