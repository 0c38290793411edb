import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { PrintButton } from '../parts/print-button.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { BodyCard, type BodyRecord } from './body-card.tsx'
import { type Hosted, HostedCard } from './hosted-card.tsx'
import { ourOrganisation } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'

type Seat = { id: string; since: string | null; conference: { name: string } | null }
type Data = {
  organisation: BodyRecord | null
  seats: { items: readonly Seat[] } | null
  activities: Page<Hosted> | null
}

/** What is kept of the social organisation, its seats, and what it hosts. */
export default function OurOrganisation() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const organisationId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<Data>(ourOrganisation, { organisationId, perPage })
  return (
    <>
      <h2>{say(unitWords.organisationTitle)}</h2>
      <Shown asked={asked}>
        {({ organisation, seats, activities }) => (
          <>
            {organisation && <BodyCard body={organisation} />}
            <h2>{say(unitWords.seats)}</h2>
            <Listed
              page={seats && { items: seats.items, total: seats.items.length }}
              empty={say(unitWords.noSeats)}
              onMore={more}
            >
              {({ conference, since }) => (
                <EntryCard
                  title={conference?.name ?? ''}
                  facts={[[say(unitWords.since), since && day(since, language)]]}
                />
              )}
            </Listed>
            <h2>{say(unitWords.activities)}</h2>
            <Listed page={activities} empty={say(unitWords.noActivities)} onMore={more}>
              {(activity) => <HostedCard activity={activity} onChange={asked.again} />}
            </Listed>
            <PrintButton />
          </>
        )}
      </Shown>
    </>
  )
}
