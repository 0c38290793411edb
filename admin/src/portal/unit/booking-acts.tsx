import { type Pair, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { type Booked, isAhead } from './booked.ts'
import { roomWords } from './room-words.ts'
import {
  acceptBooking,
  cancelBooking,
  declineBooking,
  forgetUse,
  recallBooking,
  recordUse,
  reopenBooking,
} from './rooms.documents.ts'

type Changed = { result: { id: string; version: number } }

/** What who keeps the room may do about a booking, with a way back: answer, call it off, say whether somebody came. */
export function BookingActs({ booking, onChange }: { booking: Booked; onChange: () => void }) {
  const say = useSay()
  const tell = useTell()
  const back = {
    answer: useUndo(reopenBooking, onChange),
    cancel: useUndo(recallBooking, onChange),
    use: useUndo(forgetUse, onChange),
  }
  const { id, version, state, name: about } = booking
  const act = (word: Pair, done: Pair, document: string, undo?: keyof typeof back, given: object = {}) => ({
    word,
    document,
    about,
    variables: (key: string, form: FormData) => ({ id, version, key, ...given, ...Object.fromEntries(form) }),
    onDone: ({ result }: Changed) => {
      tell(done, undo && back[undo]((key) => ({ ...result, key })))
      onChange()
    },
  })
  const ahead = isAhead(booking)
  return (
    <>
      {state === 'ASKED' && ahead && (
        <ActButton<Changed> isMain {...act(roomWords.accept, roomWords.accepted, acceptBooking, 'answer')} />
      )}
      {state === 'ASKED' && (
        <ActButton<Changed>
          {...act(roomWords.decline, roomWords.declined, declineBooking, ahead ? 'answer' : undefined)}
          question={roomWords.declineQuestion}
        >
          <ReasonField likely={say(roomWords.likely)} />
        </ActButton>
      )}
      {state === 'ACCEPTED' && ahead && (
        <ActButton<Changed>
          {...act(roomWords.cancel, roomWords.cancelled, cancelBooking, 'cancel')}
          question={roomWords.cancelQuestion}
        >
          <ReasonField />
        </ActButton>
      )}
      {state === 'ACCEPTED' && !ahead && (
        <>
          <ActButton<Changed> isMain {...act(roomWords.used, roomWords.noted, recordUse, 'use', { used: true })} />
          <ActButton<Changed> {...act(roomWords.notUsed, roomWords.noted, recordUse, 'use', { used: false })} />
        </>
      )}
    </>
  )
}
