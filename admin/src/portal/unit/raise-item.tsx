import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { useTell } from '../parts/tell.tsx'
import { stateWords } from '../state-words.ts'
import { valuesOf } from './entry-fields.tsx'
import { meetingWords } from './meeting-words.ts'
import { raiseAgendaItem } from './meetings.documents.ts'
import { unitWords } from './unit-words.ts'

export type Named = { id: string; name: string }
type Props = { conferences: readonly Named[]; needs: readonly Named[]; onChange: () => void }

/** Brings an item to a conference with a seat of ours, about a need of the unit if it wants. */
export function RaiseItem({ conferences, needs, onChange }: Props) {
  const say = useSay()
  const tell = useTell()
  const named = ({ id, name }: Named) => (
    <option key={id} value={id}>
      {name}
    </option>
  )
  return (
    <section className="card">
      <ActButton
        isMain
        word={meetingWords.raise}
        question={meetingWords.raiseQuestion}
        document={raiseAgendaItem}
        variables={(key, form) => ({ ...valuesOf(form), key })}
        onDone={() => {
          tell(meetingWords.raised)
          onChange()
        }}
      >
        <label>
          {say(meetingWords.conference)}
          <select name="conferenceId" required>
            {conferences.map(named)}
          </select>
        </label>
        <label>
          {say(meetingWords.name)}
          <input name="name" required maxLength={80} />
        </label>
        <label>
          {say(meetingWords.kind)}
          <select name="kind" required>
            {Object.entries(stateWords.AgendaKind).map(([value, word]) => (
              <option key={value} value={value}>
                {say(word)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(unitWords.detail)}
          <textarea name="detail" rows={4} maxLength={1000} />
        </label>
        {needs.length > 0 && (
          <label>
            {say(meetingWords.need)}
            <select name="needId">
              <option value="">{say(meetingWords.noNeed)}</option>
              {needs.map(named)}
            </select>
          </label>
        )}
      </ActButton>
    </section>
  )
}
