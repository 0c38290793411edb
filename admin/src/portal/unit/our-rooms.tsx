import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { type Room, RoomCard } from './room-card.tsx'
import { RoomFeed } from './room-feed.tsx'
import { RoomFields, roomOf } from './room-fields.tsx'
import { roomWords } from './room-words.ts'
import { offerRoom, ourRooms } from './rooms.documents.ts'

/** The rooms the unit offers, with the hours they are open, the way to enter another, and the calendar of their bookings. */
export function OurRooms() {
  const say = useSay()
  const tell = useTell()
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<{ rooms: Page<Room> | null }>(ourRooms, { unitId, perPage })
  return (
    <>
      <Shown asked={asked}>
        {({ rooms }) => (
          <>
            <section className="card">
              <ActButton
                isMain={!rooms?.items.length}
                word={roomWords.offer}
                question={roomWords.offerQuestion}
                document={offerRoom}
                variables={(key, form) => ({ input: roomOf(form), venueName: form.get('venueName'), key })}
                onDone={() => {
                  tell(roomWords.offered)
                  asked.again()
                }}
              >
                <RoomFields />
                <label>
                  {say(roomWords.where)}
                  <input name="venueName" required maxLength={40} defaultValue={rooms?.items[0]?.venue?.name} />
                </label>
              </ActButton>
            </section>
            <Listed page={rooms} empty={say(roomWords.noRooms)} onMore={more}>
              {(room) => <RoomCard room={room} onChange={asked.again} />}
            </Listed>
          </>
        )}
      </Shown>
      <RoomFeed />
    </>
  )
}
