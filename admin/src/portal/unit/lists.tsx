import { useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Choice } from '../parts/choice.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { AddEntry } from './add-entry.tsx'
import { type ListName, type OwnEntry } from './own-entry.ts'
import { OwnEntryCard } from './own-entry-card.tsx'
import { lists } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'
import { homeOf, useOurPlaces } from './use-our-places.ts'

const names = ['needs', 'serviceOffers', 'sharedResources'] as const

/** The three lists of the unit: one is shown, with its own entries in every state. */
export default function Lists() {
  const say = useSay()
  const [list, setList] = useState<ListName>('needs')
  const places = useOurPlaces()
  return (
    <>
      <h2>{say(unitWords.listsTitle)}</h2>
      <Choice value={list} onChange={setList} options={names.map((name) => [name, say(unitWords[name])] as const)} />
      <Shown asked={places}>{(data) => <OwnEntries key={list} list={list} communityId={homeOf(data)} />}</Shown>
    </>
  )
}

function OwnEntries({ list, communityId }: { list: ListName; communityId?: string }) {
  const say = useSay()
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<{ entries: Page<OwnEntry> | null }>(lists[list].all, { unitId, perPage })
  return (
    <>
      {communityId && <AddEntry list={list} communityId={communityId} onChange={asked.again} />}
      <Shown asked={asked}>
        {({ entries }) => (
          <Listed page={entries} empty={say(unitWords.noEntries)} onMore={more}>
            {(entry) => <OwnEntryCard list={list} entry={entry} onChange={asked.again} />}
          </Listed>
        )}
      </Shown>
    </>
  )
}
