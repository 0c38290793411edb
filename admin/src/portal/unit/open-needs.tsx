import { useContext, useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { Choice } from '../parts/choice.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { stateWords, wordsOf } from '../state-words.ts'
import { openNeeds } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'
import { type OurPlaces, useOurPlaces } from './use-our-places.ts'

type OpenNeed = {
  id: string
  name: string
  detail: string | null
  category: string
  neededOn: string | null
  weeklyTimesInWords: string | null
  riskNote: string | null
  community: { name: string } | null
}

/** Open needs of the communities where the unit or organisation has its seats or its address, or of the whole district, by category. */
export default function OpenNeeds() {
  const say = useSay()
  const [isOurs, setOurs] = useState(true)
  const [category, setCategory] = useState('')
  const places = useOurPlaces()
  return (
    <>
      <h2>{say(unitWords.needsTitle)}</h2>
      <Choice
        value={isOurs}
        onChange={setOurs}
        options={[
          [true, say(unitWords.ourCommunities)],
          [false, say(unitWords.everywhere)],
        ]}
      />
      <label>
        {say(unitWords.category)}
        <select value={category} onChange={(event) => setCategory(event.target.value)}>
          <option value="">{say(unitWords.allCategories)}</option>
          {Object.entries(stateWords.ListCategory).map(([value, word]) => (
            <option key={value} value={value}>
              {say(word)}
            </option>
          ))}
        </select>
      </label>
      <Shown asked={places}>
        {(data) => <Needs category={category} communities={isOurs ? communitiesOf(data) : undefined} />}
      </Shown>
    </>
  )
}

const communitiesOf = ({ seats, unit, organisation }: OurPlaces) => [
  ...new Set([...(seats?.items ?? []), unit, organisation].flatMap((at) => at?.communityId ?? [])),
]

function Needs({ category, communities }: { category: string; communities?: readonly string[] }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const { perPage, more } = useLength()
  const asked = useAsked<{ needs: Page<OpenNeed> | null }>(openNeeds, {
    filter: {
      state: { eq: 'OPEN' },
      ...(category && { category: { eq: category } }),
      ...(communities && { communityId: { in: communities } }),
    },
    perPage,
  })
  return (
    <Shown asked={asked}>
      {({ needs }) => (
        <Listed page={needs} empty={say(unitWords.noNeeds)} onMore={more}>
          {(need) => (
            <EntryCard
              title={need.name}
              state={say(wordsOf('ListCategory', need.category))}
              facts={[
                [say(unitWords.place), need.community?.name],
                [say(unitWords.neededOn), need.neededOn && day(need.neededOn, language)],
                [say(unitWords.weeklyTimes), need.weeklyTimesInWords],
                [say(unitWords.detail), need.detail],
                [say(unitWords.riskNote), need.riskNote],
              ]}
            />
          )}
        </Listed>
      )}
    </Shown>
  )
}
