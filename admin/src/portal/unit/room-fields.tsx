import { useSay } from '../language/language.ts'
import { stateWords } from '../state-words.ts'
import { roomWords } from './room-words.ts'

/** A room as the unit enters it. */
export type OfferedRoom = { name: string; use: string; seats: number | null; floor: string | null }

/** The fields of a room; filled where there is one already. */
export function RoomFields({ room }: { room?: OfferedRoom }) {
  const say = useSay()
  return (
    <>
      <label>
        {say(roomWords.name)}
        <input name="name" required maxLength={40} defaultValue={room?.name} />
      </label>
      <label>
        {say(roomWords.use)}
        <select name="use" required defaultValue={room?.use}>
          {Object.entries(stateWords.RoomUse).map(([value, word]) => (
            <option key={value} value={value}>
              {say(word)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(roomWords.seats)}
        <input type="number" name="seats" min={1} inputMode="numeric" required defaultValue={room?.seats ?? ''} />
      </label>
      <label>
        {say(roomWords.floor)}
        <input name="floor" maxLength={20} defaultValue={room?.floor ?? ''} />
      </label>
    </>
  )
}

/** What a form of these fields holds. */
export const roomOf = (form: FormData) => {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null
  return { name: text('name'), use: text('use'), seats: Number(form.get('seats')) || null, floor: text('floor') }
}
