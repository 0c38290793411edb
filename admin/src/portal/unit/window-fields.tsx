import { districtToday } from '../language/day.ts'
import { useSay } from '../language/language.ts'
import { roomWords } from './room-words.ts'
import { WeeklyTimes } from './weekly-times.tsx'

/** A window of a room: some hours of the week, from and until which day. */
export type RoomWindow = {
  id: string
  version: number
  name: string
  weeklyTimes: string
  weeklyTimesInWords: string
  fromOn: string
  untilOn: string | null
}

/** The fields of a window; filled where there is one already. */
export function WindowFields({ window }: { window?: RoomWindow }) {
  const say = useSay()
  return (
    <>
      <label>
        {say(roomWords.windowName)}
        <input name="name" required maxLength={40} defaultValue={window?.name ?? say(roomWords.usualName)} />
      </label>
      <WeeklyTimes times={window?.weeklyTimes ?? null} inWords={window?.weeklyTimesInWords} />
      <label>
        {say(roomWords.from)}
        <input type="date" name="fromOn" required defaultValue={window?.fromOn ?? districtToday()} />
      </label>
      <label>
        {say(roomWords.until)}
        <input type="date" name="untilOn" defaultValue={window?.untilOn ?? ''} />
      </label>
    </>
  )
}
