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
import { AccessKey } from './access-key.tsx'
import { BodyCard, type BodyRecord } from './body-card.tsx'
import { type Hosted, HostedCard } from './hosted-card.tsx'
import { OfficeActs } from './office-acts.tsx'
import { OwnActs } from './own-acts.tsx'
import { ourUnit } from './unit.documents.ts'
import { UnitExports } from './unit-exports.tsx'
import { unitWords } from './unit-words.ts'

type Seat = {
  id: string
  since: string | null
  conference: {
    name: string
    meetings: { items: readonly { id: string; name: string; heldOn: string | null }[] } | null
  } | null
}
type Data = { unit: BodyRecord | null; seats: { items: readonly Seat[] } | null; activities: Page<Hosted> | null }

/** What is kept of the unit: its record, its seats with the published meetings, what it hosts, who did what to its data, and its key. */
export default function OurUnit() {
  const say = useSay()
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<Data>(ourUnit, { unitId, perPage })
  return (
    <>
      <h2>{say(unitWords.recordTitle)}</h2>
      <Shown asked={asked}>
        {({ unit, seats, activities }) => (
          <>
            {unit && <BodyCard body={unit} />}
            <h2>{say(unitWords.seats)}</h2>
            <Listed
              page={seats && { items: seats.items, total: seats.items.length }}
              empty={say(unitWords.noSeats)}
              onMore={more}
            >
              {(seat) => <SeatCard seat={seat} />}
            </Listed>
            <h2>{say(unitWords.activities)}</h2>
            <Listed page={activities} empty={say(unitWords.noActivities)} onMore={more}>
              {(activity) => <HostedCard activity={activity} />}
            </Listed>
            <OfficeActs />
            <UnitExports />
            <OwnActs />
            <AccessKey />
            <PrintButton />
          </>
        )}
      </Shown>
    </>
  )
}

function SeatCard({ seat }: { seat: Seat }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const meetings = seat.conference?.meetings?.items ?? []
  return (
    <EntryCard
      title={seat.conference?.name ?? ''}
      facts={[
        [say(unitWords.since), seat.since && day(seat.since, language)],
        [
          say(unitWords.meetings),
          meetings.map(({ name, heldOn }) => `${name}${heldOn ? ` ${day(heldOn, language)}` : ''}`).join('；'),
        ],
      ]}
    />
  )
}
