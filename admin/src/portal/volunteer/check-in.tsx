import { useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { ActButton } from '../parts/act-button.tsx'
import { useTell } from '../parts/tell.tsx'
import { checkIn } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

const HOUR_MILLISECONDS = 3_600_000
const PAPER_DAYS = 7

type Props = { activityId: string; startsAt: string; endsAt: string; about: string; onDone: () => void }
type Recorded = { result: { minutes: number } }

/** Records one's hours by the code on the host's screen, or for a week by the code of the sheet. */
export function CheckIn({ activityId, startsAt, endsAt, about, onDone }: Props) {
  const say = useSay()
  const tell = useTell()
  const now = Date.now()
  const begins = Date.parse(startsAt)
  if (now < begins - HOUR_MILLISECONDS || now > begins + PAPER_DAYS * 24 * HOUR_MILLISECONDS) return null
  const isOver = now > Date.parse(endsAt) + HOUR_MILLISECONDS
  return (
    <ActButton<Recorded>
      isMain
      word={volunteerWords.checkIn}
      question={volunteerWords.checkInQuestion}
      about={about}
      document={checkIn}
      variables={(key, form) => ({
        input: { activityId, source: form.get('source'), code: String(form.get('code')).replaceAll(' ', '') },
        key,
      })}
      onDone={({ result }) => {
        tell((now, language) => now(volunteerWords.checkedIn, { minutes: minutesInWords(result.minutes, language) }))
        onDone()
      }}
    >
      <label>
        {say(volunteerWords.codeFrom)}
        <select name="source" defaultValue={isOver ? 'PAPER' : 'CODE'}>
          <option value="CODE">{say(volunteerWords.codeOfScreen)}</option>
          <option value="PAPER">{say(volunteerWords.codeOfSheet)}</option>
        </select>
      </label>
      <label>
        {say(volunteerWords.code)}
        <input name="code" required inputMode="numeric" autoComplete="off" pattern="\d{4} ?\d{4}" maxLength={9} />
      </label>
    </ActButton>
  )
}
