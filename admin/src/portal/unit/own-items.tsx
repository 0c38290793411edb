import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId, useOwnRows } from '../session/session.ts'
import { wordsOf } from '../state-words.ts'
import { meetingWords } from './meeting-words.ts'
import { ourAgendaItems } from './meetings.documents.ts'
import { type Named, RaiseItem } from './raise-item.tsx'
import { unitWords } from './unit-words.ts'

type Item = Named & {
  detail: string | null
  kind: string
  state: string
  raisedOn: string
  answer: string | null
  conference: { name: string } | null
  need: { name: string } | null
}
type Seat = { id: string; conferenceId: string; conference: { name: string } | null }
type Data = {
  raised: Page<Item> | null
  seats: { items: readonly Seat[] } | null
  needs: { items: readonly Named[] } | null
}

/** What was brought to our conferences and what became of it; and another item, where it has a seat. */
export function OwnItems() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const own = useOwnRows()
  // an organisation has no needs
  const needs = { unitId: { eq: useOwnId() }, state: { eq: 'OPEN' } }
  const { perPage, more } = useLength()
  const asked = useAsked<Data>(ourAgendaItems, { own, seats: own, needs, perPage })
  return (
    <Shown asked={asked}>
      {({ raised, seats, needs: open }) => {
        const conferences = seats?.items.map(({ conferenceId, conference }) => ({
          id: conferenceId,
          name: conference?.name ?? '',
        }))
        return (
          <>
            {conferences?.length ? (
              <RaiseItem conferences={conferences} needs={open?.items ?? []} onChange={asked.again} />
            ) : (
              <p className="card quiet">{say(unitWords.noSeats)}</p>
            )}
            <Listed page={raised} empty={say(meetingWords.noItems)} onMore={more}>
              {(item) => (
                <EntryCard
                  title={item.name}
                  state={say(wordsOf('ItemState', item.state))}
                  facts={[
                    [say(meetingWords.conference), item.conference?.name],
                    [say(meetingWords.kind), say(wordsOf('AgendaKind', item.kind))],
                    [say(unitWords.detail), item.detail],
                    [say(meetingWords.need), item.need?.name],
                    [say(meetingWords.raisedOn), day(item.raisedOn, language)],
                    [say(meetingWords.officeAnswer), item.answer],
                  ]}
                />
              )}
            </Listed>
          </>
        )
      }}
    </Shown>
  )
}
