import { type Pair, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useTell } from '../parts/tell.tsx'
import { type OurSide } from './our-side.ts'
import { accept, cancel, confirm, decline, deliver, schedule } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'

type Props = { side: OurSide; about: string; onChange: () => void }

/** What this side may do at the stage the match is at; asked again after a lost answer it comes with the same key. */
export function MatchActs({ side: { id, version, state, acceptedOn, confirmedOn }, about, onChange }: Props) {
  const say = useSay()
  const tell = useTell()
  const act = (word: Pair, done: Pair, document: string) => ({
    word,
    document,
    about,
    variables: (key: string, form: FormData) => ({ id, version, key, ...Object.fromEntries(form) }),
    onDone: () => {
      tell(done)
      onChange()
    },
  })
  const isAgreed = state === 'ACCEPTED' || state === 'SCHEDULED'
  return (
    <>
      {state === 'PROPOSED' && !acceptedOn && (
        <ActButton isMain {...act(unitWords.accept, unitWords.accepted, accept)} />
      )}
      {state === 'PROPOSED' && (
        <ActButton {...act(unitWords.decline, unitWords.declined, decline)} question={unitWords.declineQuestion}>
          <ReasonField />
        </ActButton>
      )}
      {isAgreed && (
        <ActButton
          isMain={state === 'ACCEPTED'}
          {...act(unitWords.schedule, unitWords.scheduled, schedule)}
          question={unitWords.scheduleQuestion}
        >
          <label>
            {say(unitWords.date)}
            <input type="date" name="on" required />
          </label>
        </ActButton>
      )}
      {state === 'SCHEDULED' && <ActButton isMain {...act(unitWords.deliver, unitWords.delivered, deliver)} />}
      {state === 'DELIVERED' && !confirmedOn && (
        <ActButton isMain {...act(unitWords.confirm, unitWords.confirmed, confirm)} />
      )}
      {isAgreed && (
        <ActButton {...act(unitWords.cancel, unitWords.cancelled, cancel)} question={unitWords.cancelQuestion}>
          <ReasonField />
        </ActButton>
      )}
    </>
  )
}
