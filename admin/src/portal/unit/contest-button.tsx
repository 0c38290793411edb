import { ActButton } from '../parts/act-button.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { useSession } from '../session/session.ts'
import { contestRecord, takeContestBack } from './contest.documents.ts'
import { contestWords } from './contest-words.ts'

type Subject = 'UNIT' | 'CONTACT' | 'SEAT' | 'DONATION' | 'ACTIVITY'
type Contested = { result: { id: string; version: number } }
type Props = { subject: Subject; subjectId: string; name: string; wish?: 'CORRECT' | 'ERASE'; onChange: () => void }

/** Says in a tap and a sentence that a record is wrong, or that a contact is to be erased; units alone contest. */
export function ContestButton({ subject, subjectId, name, wish = 'CORRECT', onChange }: Props) {
  const tell = useTell()
  const { grant } = useSession()
  const undo = useUndo(takeContestBack, onChange)
  const isErasure = wish === 'ERASE'
  if (grant.level !== 'UNIT') return null
  return (
    <ActButton<Contested>
      word={isErasure ? contestWords.erase : contestWords.contest}
      question={isErasure ? contestWords.eraseQuestion : contestWords.contestQuestion}
      about={name}
      document={contestRecord}
      variables={(key, form) => ({ key, input: { subject, subjectId, wish, reason: String(form.get('reason')) } })}
      onDone={({ result }) => {
        tell(
          contestWords.contested,
          undo((key) => ({ ...result, key })),
        )
        onChange()
      }}
    >
      <ReasonField />
    </ActButton>
  )
}
