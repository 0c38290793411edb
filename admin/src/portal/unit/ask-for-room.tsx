import { useState } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { districtToday } from '../language/day.ts'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { stateWords } from '../state-words.ts'
import { roomWords } from './room-words.ts'
import { askForRoom, openRooms } from './rooms.documents.ts'

type Room = { id: string; name: string; seats: number | null; venue: { name: string } | null }
type Window = { id: string; weeklyTimesInWords: string; fromOn: string; untilOn: string | null; room: Room | null }
type Props = { communityId?: string; onChange: () => void }

/** Asks for a room that is open for booking, in the community or in the whole district. */
export function AskForRoom({ communityId, onChange }: Props) {
  const say = useSay()
  const tell = useTell()
  const asked = useAsked<{ windows: { items: readonly Window[] } | null }>(openRooms, {
    filter: communityId ? { communityId: { eq: communityId } } : {},
  })
  return (
    <section className="card">
      <Shown asked={asked}>
        {({ windows }) => {
          const open = (windows?.items ?? []).filter(({ untilOn }) => !untilOn || untilOn >= districtToday())
          return open.length ? (
            <ActButton<{ result: { state: string } }>
              isMain
              word={roomWords.ask}
              question={roomWords.askQuestion}
              document={askForRoom}
              variables={(key, form) => ({ input: inputOf(form), key })}
              onDone={({ result }) => {
                tell(result.state === 'ACCEPTED' ? roomWords.booked : roomWords.asked)
                onChange()
              }}
            >
              <AskFields windows={open} />
            </ActButton>
          ) : (
            <p className="quiet">{say(roomWords.noneOpen)}</p>
          )
        }}
      </Shown>
    </section>
  )
}

function AskFields({ windows }: { windows: readonly Window[] }) {
  const say = useSay()
  const byRoom = Map.groupBy(
    windows.filter(({ room }) => room),
    ({ room }) => room!.id,
  )
  const [roomId, setRoomId] = useState([...byRoom.keys()][0] ?? '')
  const chosen = byRoom.get(roomId) ?? []
  return (
    <>
      <label>
        {say(roomWords.room)}
        <select name="roomId" required value={roomId} onChange={(event) => setRoomId(event.target.value)}>
          {[...byRoom].map(([id, [first]]) => (
            <option key={id} value={id}>
              {`${first?.room?.venue?.name ?? ''} · ${first?.room?.name}${first?.room?.seats ? `（${first.room.seats}）` : ''}`}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">{`${say(roomWords.hours)}：${chosen.map(({ weeklyTimesInWords }) => weeklyTimesInWords).join('；')}`}</p>
      <label>
        {say(roomWords.day)}
        <input type="date" name="day" required min={districtToday()} />
      </label>
      <label>
        {say(roomWords.startsAt)}
        <input type="time" name="startsAt" required />
      </label>
      <label>
        {say(roomWords.endsAt)}
        <input type="time" name="endsAt" required />
      </label>
      <label>
        {say(roomWords.purpose)}
        <select name="purpose" required>
          {Object.entries(stateWords.BookingPurpose).map(([value, word]) => (
            <option key={value} value={value}>
              {say(word)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(roomWords.about)}
        <input name="name" required maxLength={60} />
      </label>
      <label>
        {say(roomWords.headcount)}
        <input type="number" name="headcount" required min={1} max={10_000} inputMode="numeric" />
      </label>
    </>
  )
}

/** The form's day and times as instants of the district. */
function inputOf(form: FormData) {
  const { day, startsAt, endsAt, headcount, ...rest } = Object.fromEntries(form)
  const instant = (time?: FormDataEntryValue) => `${day}T${time}:00+08:00`
  return { ...rest, startsAt: instant(startsAt), endsAt: instant(endsAt), headcount: Number(headcount) }
}
