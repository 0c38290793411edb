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
import { ourContests } from './contest.documents.ts'
import { ContestButton } from './contest-button.tsx'
import { Contests, type OurContests } from './contests.tsx'
import { type Hosted, HostedCard } from './hosted-card.tsx'
import { OfficeActs } from './office-acts.tsx'
import { type OurContact, OurContacts } from './our-contacts.tsx'
import { OurRecord } from './our-record.tsx'
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
type Unit = BodyRecord & { id: string; contacts: { items: readonly OurContact[] } | null }
type Data = { unit: Unit | null; seats: { items: readonly Seat[] } | null; activities: Page<Hosted> | null }

/** What is kept of the unit: its record and contacts, what it contests of them, its seats with the published meetings, what it hosts, who did what to its data, and its key. */
export default function OurUnit() {
  const say = useSay()
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<Data>(ourUnit, { unitId, perPage })
  const contested = useLength()
  const contests = useAsked<OurContests>(ourContests, { unitId, perPage: contested.perPage })
  return (
    <>
      <h2>{say(unitWords.recordTitle)}</h2>
      <Shown asked={asked}>
        {({ unit, seats, activities }) => (
          <>
            {unit && (
              <BodyCard body={unit}>
                <ContestButton subject="UNIT" subjectId={unit.id} name={unit.name} onChange={contests.again} />
              </BodyCard>
            )}
            <OurContacts contacts={unit?.contacts?.items ?? []} onChange={contests.again} />
            <Contests asked={contests} onMore={contested.more} />
            <h2>{say(unitWords.seats)}</h2>
            <Listed
              page={seats && { items: seats.items, total: seats.items.length }}
              empty={say(unitWords.noSeats)}
              onMore={more}
            >
              {(seat) => <SeatCard seat={seat} onChange={contests.again} />}
            </Listed>
            <h2>{say(unitWords.activities)}</h2>
            <Listed page={activities} empty={say(unitWords.noActivities)} onMore={more}>
              {(activity) => <HostedCard activity={activity} onChange={contests.again} />}
            </Listed>
            <OfficeActs />
            <UnitExports />
            <OurRecord />
            <OwnActs />
            <AccessKey />
            <PrintButton />
          </>
        )}
      </Shown>
    </>
  )
}

function SeatCard({ seat, onChange }: { seat: Seat; onChange: () => void }) {
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
    >
      <ContestButton subject="SEAT" subjectId={seat.id} name={seat.conference?.name ?? ''} onChange={onChange} />
    </EntryCard>
  )
}
