import { type Pair, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { type Booked, isAhead } from './booked.ts'
import { roomWords } from './room-words.ts'
import { acceptBooking, cancelBooking, declineBooking, recordUse, reopenBooking } from './rooms.documents.ts'

type Changed = { result: { id: string; version: number } }

/** What who keeps the room may do about a booking: answer, with a way back; call it off; say whether somebody came. */
export function BookingActs({ booking, onChange }: { booking: Booked; onChange: () => void }) {
  const say = useSay()
  const tell = useTell()
  const undo = useUndo(reopenBooking, onChange)
  const { id, version, state, name: about } = booking
  const act = (word: Pair, done: Pair, document: string, given: object = {}) => ({
    word,
    document,
    about,
    variables: (key: string, form: FormData) => ({ id, version, key, ...given, ...Object.fromEntries(form) }),
    onDone: () => {
      tell(done)
      onChange()
    },
  })
  /** An answer can be taken back. */
  const answer = (word: Pair, done: Pair, document: string) => ({
    ...act(word, done, document),
    onDone: ({ result }: Changed) => {
      tell(
        done,
        undo((key) => ({ ...result, key })),
      )
      onChange()
    },
  })
  const ahead = isAhead(booking)
  return (
    <>
      {state === 'ASKED' && ahead && (
        <ActButton<Changed> isMain {...answer(roomWords.accept, roomWords.accepted, acceptBooking)} />
      )}
      {state === 'ASKED' && (
        <ActButton<Changed>
          {...(ahead ? answer : act)(roomWords.decline, roomWords.declined, declineBooking)}
          question={roomWords.declineQuestion}
        >
          <ReasonField likely={say(roomWords.likely)} />
        </ActButton>
      )}
      {state === 'ACCEPTED' && ahead && (
        <ActButton {...act(roomWords.cancel, roomWords.cancelled, cancelBooking)} question={roomWords.cancelQuestion}>
          <ReasonField />
        </ActButton>
      )}
      {state === 'ACCEPTED' && !ahead && (
        <>
          <ActButton isMain {...act(roomWords.used, roomWords.noted, recordUse, { used: true })} />
          <ActButton {...act(roomWords.notUsed, roomWords.noted, recordUse, { used: false })} />
        </>
      )}
    </>
  )
}
