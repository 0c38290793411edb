import { useState } from 'react'
import { useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { visitWords } from './visit-words.ts'
import { readContact } from './visits.documents.ts'

const fields = [
  { field: 'CALL_NAME', word: visitWords.callName },
  { field: 'ADDRESS', word: visitWords.address },
] as const

/** How the person is called and where the home is, each for a reason that is kept, as long as the page is open. */
export function VisitContact({ id, about }: { id: string; about: string }) {
  const say = useSay()
  const [shown, setShown] = useState<Readonly<Record<string, string>>>({})
  return (
    <>
      {fields.map(({ field, word }) =>
        shown[field] === undefined ? (
          <ActButton<{ result: string }>
            key={field}
            word={word}
            question={visitWords.reasonKept}
            about={about}
            document={readContact}
            variables={(_key, form) => ({ id, field, reason: form.get('reason') })}
            onDone={({ result }) => setShown({ ...shown, [field]: result })}
          >
            <label>
              {say(visitWords.reason)}
              <input name="reason" required minLength={4} maxLength={200} autoComplete="off" />
            </label>
          </ActButton>
        ) : (
          <p key={field} className="card">
            <strong>{shown[field]}</strong> {say(visitWords.shown)}
          </p>
        ),
      )}
    </>
  )
}
