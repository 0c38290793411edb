import { useContext } from 'react'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { type OpenShift, type OwnSeat } from './activity.ts'
import { giveSeatBack, takeSeat } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

type Taken = { result: { id: string; version: number; waitingPlace: number | null } }
type Props = { shift: OpenShift; takesChildren: boolean; ownSeats: readonly OwnSeat[]; onChange: () => void }

/** A shift: when, how many seats are left, and a seat to take, for children too. */
export function ShiftRow({ shift, takesChildren, ownSeats, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const undo = useUndo(giveSeatBack, onChange)
  const isTaken = ownSeats.some(({ shiftId }) => shiftId === shift.id)
  const isElsewhere = !isTaken && ownSeats.some((seat) => seat.attends && overlaps(seat, shift))
  const left = Math.max(0, shift.seats - (shift.seatsTaken ?? 0))
  function done({ result: { id, version, waitingPlace } }: Taken) {
    tell(
      (now) => (waitingPlace ? now(volunteerWords.gotWaiting, { place: waitingPlace }) : now(volunteerWords.gotSeat)),
      undo((key) => ({ id, version, key })),
    )
    onChange()
  }
  return (
    <section className="row">
      <p>
        <strong>{shift.name}</strong> {span(shift.startsAt, shift.endsAt, language)}
        <br />
        {left
          ? say(volunteerWords.seatsLeft, { count: left })
          : say(volunteerWords.queue, { count: shift.waitingCount ?? 0 })}
        {isElsewhere && (
          <>
            <br />
            {say(volunteerWords.elsewhere)}
          </>
        )}
      </p>
      {isTaken ? (
        <span className="state">{say(volunteerWords.signedUp)}</span>
      ) : (
        <ActButton<Taken>
          isMain
          word={volunteerWords.signUp}
          question={volunteerWords.signUpQuestion}
          about={shift.name}
          document={takeSeat}
          variables={(key, form) => ({
            shiftId: shift.id,
            key,
            attends: form.has('attends'),
            children: Number(form.get('children') ?? 0),
            guardianAgrees: form.has('guardian'),
          })}
          onDone={done}
        >
          <label className="tick">
            <input type="checkbox" name="attends" defaultChecked={!isElsewhere} /> {say(volunteerWords.myself)}
          </label>
          {takesChildren && (
            <>
              <label>
                {say(volunteerWords.children)}
                <input type="number" name="children" min={0} max={10} defaultValue={0} inputMode="numeric" />
              </label>
              <label className="tick">
                <input type="checkbox" name="guardian" /> {say(volunteerWords.guardian)}
              </label>
            </>
          )}
        </ActButton>
      )}
    </section>
  )
}

type Span = { startsAt: string; endsAt: string }

const overlaps = (one: Span, other: Span) =>
  new Date(one.startsAt) < new Date(other.endsAt) && new Date(other.startsAt) < new Date(one.endsAt)
