import { useState } from 'react'
import { erase } from '../../personal/personal.documents.ts'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useSession } from '../session/session.ts'
import { dataWords } from './data-words.ts'

/** Erases the volunteer, after a plain warning and the number typed by hand: it cannot be undone. */
export function Erase({ id, number }: { id: string; number: string }) {
  const say = useSay()
  const { end } = useSession()
  const [typed, setTyped] = useState('')
  const isSure = typed.trim() === number
  return (
    <EntryCard title={say(dataWords.erase)}>
      <p>{say(dataWords.eraseText)}</p>
      <label>
        {say(dataWords.eraseQuestion, { number })}
        <input value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      </label>
      {isSure && (
        <ActButton
          word={dataWords.eraseNow}
          question={dataWords.eraseText}
          document={erase}
          variables={(_key, form) => ({ id, reason: String(form.get('reason')) })}
          onDone={end}
        >
          <ReasonField />
        </ActButton>
      )}
    </EntryCard>
  )
}
