import { useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { Choice } from '../parts/choice.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { useSession } from '../session/session.ts'
import { type Booked } from './booked.ts'
import { BookedCard } from './booked-card.tsx'
import { BookingActs } from './booking-acts.tsx'
import { OurRequests } from './our-requests.tsx'
import { OurRooms } from './our-rooms.tsx'
import { roomWords } from './room-words.ts'
import { bookingsOfOurs } from './rooms.documents.ts'

const views = ['bookings', 'ours', 'requests'] as const

/** Rooms: what others booked of ours, when ours are open, and what we asked for elsewhere. An organisation asks alone. */
export default function Rooms() {
  const say = useSay()
  const { grant } = useSession()
  const isUnit = grant.level === 'UNIT'
  const [view, setView] = useState<(typeof views)[number]>(isUnit ? 'bookings' : 'requests')
  return (
    <>
      <h2>{say(roomWords.title)}</h2>
      {isUnit && (
        <Choice value={view} onChange={setView} options={views.map((each) => [each, say(roomWords[each])] as const)} />
      )}
      {view === 'bookings' && <Bookings />}
      {view === 'ours' && <OurRooms />}
      {view === 'requests' && <OurRequests />}
    </>
  )
}

/** What is to be answered, and who comes; what is over is gone once it was said whether somebody came. */
function Bookings() {
  const say = useSay()
  const { perPage, more } = useLength()
  const asked = useAsked<{ bookings: Page<Booked> | null }>(bookingsOfOurs, {
    filter: { state: { in: ['ASKED', 'ACCEPTED'] } },
    perPage,
  })
  return (
    <Shown asked={asked}>
      {({ bookings }) => (
        <Listed page={bookings} empty={say(roomWords.noBookings)} onMore={more}>
          {(booking) => (
            <BookedCard booked={booking}>
              <BookingActs booking={booking} onChange={asked.again} />
            </BookedCard>
          )}
        </Listed>
      )}
    </Shown>
  )
}
