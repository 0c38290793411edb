import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { wordsOf } from '../state-words.ts'
import { valuesOf } from './entry-fields.tsx'
import { type OfferedRoom, RoomFields, roomOf } from './room-fields.tsx'
import { roomWords } from './room-words.ts'
import { addWindow, changeRoom, restoreRoom, withdrawRoom } from './rooms.documents.ts'
import { type RoomWindow, WindowFields } from './window-fields.tsx'
import { WindowRow } from './window-row.tsx'

export type Room = OfferedRoom & {
  id: string
  version: number
  venue: { name: string } | null
  windows: { items: readonly RoomWindow[] }
}

/** A room of the unit: its hours, and to change it and withdraw it with a way back. */
export function RoomCard({ room, onChange }: { room: Room; onChange: () => void }) {
  const say = useSay()
  const tell = useTell()
  const undo = useUndo(restoreRoom, onChange)
  const { id, version, name } = room
  return (
    <EntryCard
      title={name}
      facts={[
        [say(roomWords.where), room.venue?.name],
        [say(roomWords.use), say(wordsOf('RoomUse', room.use))],
        [say(roomWords.seats), room.seats],
        [say(roomWords.level), room.floor],
      ]}
    >
      {room.windows.items.map((window) => (
        <WindowRow key={window.id} window={window} onChange={onChange} />
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
          onChange()
        }}
      >
        <WindowFields />
      </ActButton>
      <ActButton
        word={roomWords.edit}
        question={roomWords.editQuestion}
        about={name}
        document={changeRoom}
        variables={(key, form) => ({ id, version, key, input: roomOf(form) })}
        onDone={() => {
          tell(roomWords.changed)
          onChange()
        }}
      >
        <RoomFields room={room} />
      </ActButton>
      <ActButton<{ result: { id: string; version: number } }>
        word={roomWords.withdrawRoom}
        about={name}
        document={withdrawRoom}
        variables={(key) => ({ id, version, key })}
        onDone={({ result }) => {
          tell(
            roomWords.roomWithdrawn,
            undo((key) => ({ ...result, key })),
          )
          onChange()
        }}
      />
    </EntryCard>
  )
}
