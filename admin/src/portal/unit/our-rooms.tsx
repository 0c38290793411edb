import { useAsked } from '../graph/use-asked.ts'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { useLength } from '../parts/use-length.ts'
import { useOwnId } from '../session/session.ts'
import { valuesOf } from './entry-fields.tsx'
import { roomWords } from './room-words.ts'
import { addWindow, ourRooms } from './rooms.documents.ts'
import { type RoomWindow, WindowFields } from './window-fields.tsx'
import { WindowRow } from './window-row.tsx'

type Room = {
  id: string
  name: string
  seats: number | null
  venue: { name: string } | null
  windows: { items: readonly RoomWindow[] }
}

/** The rooms the unit offers, with the hours they are open. */
export function OurRooms() {
  const say = useSay()
  const tell = useTell()
  const unitId = useOwnId()
  const { perPage, more } = useLength()
  const asked = useAsked<{ rooms: Page<Room> | null }>(ourRooms, { unitId, perPage })
  return (
    <Shown asked={asked}>
      {({ rooms }) => (
        <Listed page={rooms} empty={say(roomWords.noRooms)} onMore={more}>
          {({ id, name, seats, venue, windows }) => (
            <EntryCard
              title={name}
              facts={[
                [say(roomWords.venue), venue?.name],
                [say(roomWords.seats), seats],
              ]}
            >
              {windows.items.map((window) => (
                <WindowRow key={window.id} window={window} onChange={asked.again} />
              ))}
              <ActButton
                isMain
                word={roomWords.addWindow}
                question={roomWords.addQuestion}
                about={name}
                document={addWindow}
                variables={(key, form) => ({ input: { roomId: id, ...valuesOf(form) }, key })}
                onDone={() => {
                  tell(roomWords.windowAdded)
                  asked.again()
                }}
              >
                <WindowFields />
              </ActButton>
            </EntryCard>
          )}
        </Listed>
      )}
    </Shown>
  )
}
