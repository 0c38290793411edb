import { useContext } from 'react'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { wordsOf } from '../state-words.ts'
import { type OpenActivity, type OpenShift } from '../volunteer/activity.ts'
import { groupWords } from './group-words.ts'
import { cancelGroup, signUpGroup } from './groups.documents.ts'

type Taken = { result: { id: string; version: number; waitingPlace: number | null } }
type Props = { activity: OpenActivity; taken: readonly string[]; onChange: () => void }

/** An activity with its shifts, each with seats for a group to take. */
export function GroupActivityCard({ activity, taken, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const shifts = activity.shifts?.items ?? []
  return (
    <EntryCard
      title={activity.name}
      state={shifts.length ? say(wordsOf('ActivityState', activity.state)) : undefined}
      facts={[
        [say(groupWords.time), span(activity.startsAt, activity.endsAt, language)],
        [say(groupWords.place), activity.venue?.name],
        [say(groupWords.community), activity.community?.name],
        [say(groupWords.training), activity.training],
        [say(groupWords.risk), activity.riskNote],
      ]}
    >
      {shifts.map((shift) => (
        <GroupShift key={shift.id} shift={shift} isTaken={taken.includes(shift.id)} onChange={onChange} />
      ))}
      {!shifts.length && <p className="quiet">{say(groupWords.noShifts)}</p>}
    </EntryCard>
  )
}

function GroupShift({ shift, isTaken, onChange }: { shift: OpenShift; isTaken: boolean; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const undo = useUndo(cancelGroup, onChange)
  const left = Math.max(0, shift.seats - (shift.seatsTaken ?? 0))
  let asked = 0
  return (
    <section className="row">
      <p>
        <strong>{shift.name}</strong> {span(shift.startsAt, shift.endsAt, language)}
        <br />
        {left ? say(groupWords.seatsLeft, { count: left }) : say(groupWords.queue, { count: shift.waitingCount ?? 0 })}
      </p>
      {isTaken ? (
        <span className="state">{say(groupWords.signedUp)}</span>
      ) : (
        <ActButton<Taken>
          isMain
          word={groupWords.signUp}
          question={groupWords.signUpQuestion}
          about={shift.name}
          document={signUpGroup}
          variables={(key, form) => {
            asked = Number(form.get('headcount'))
            return { shiftId: shift.id, headcount: asked, key }
          }}
          onDone={({ result: { id, version, waitingPlace } }) => {
            const count = asked
            tell(
              (now) =>
                waitingPlace ? now(groupWords.waiting, { place: waitingPlace }) : now(groupWords.got, { count }),
              undo((key) => ({ id, version, key })),
            )
            onChange()
          }}
        >
          <label>
            {say(groupWords.headcount)}
            <input type="number" name="headcount" min={1} max={shift.seats} inputMode="numeric" required />
          </label>
        </ActButton>
      )}
    </section>
  )
}
