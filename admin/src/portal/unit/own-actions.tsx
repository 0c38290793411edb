import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { useLength } from '../parts/use-length.ts'
import { useUndo } from '../parts/use-undo.ts'
import { useOwnRows } from '../session/session.ts'
import { wordsOf } from '../state-words.ts'
import { meetingWords } from './meeting-words.ts'
import { finishActionItem, ourActionItems, reopenActionItem } from './meetings.documents.ts'
import { unitWords } from './unit-words.ts'

type Action = {
  id: string
  version: number
  name: string
  detail: string | null
  state: string
  dueOn: string
  doneOn: string | null
  outcome: string | null
  community: { name: string } | null
}
type Props = { action: Action; onChange: () => void }

/** What meetings gave it to do, by the day it is due. */
export function OwnActions() {
  const say = useSay()
  const own = useOwnRows()
  const { perPage, more } = useLength()
  const asked = useAsked<{ actions: Page<Action> | null }>(ourActionItems, { own, perPage })
  return (
    <Shown asked={asked}>
      {({ actions }) => (
        <Listed page={actions} empty={say(meetingWords.noActions)} onMore={more}>
          {(action) => <ActionCard action={action} onChange={asked.again} />}
        </Listed>
      )}
    </Shown>
  )
}

function ActionCard({ action, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const undo = useUndo(reopenActionItem, onChange)
  const { id, version, name, state } = action
  return (
    <EntryCard
      title={name}
      state={say(wordsOf('ActionState', state))}
      facts={[
        [say(unitWords.detail), action.detail],
        [say(meetingWords.dueOn), day(action.dueOn, language)],
        [say(meetingWords.doneOn), action.doneOn && day(action.doneOn, language)],
        [say(meetingWords.outcome), action.outcome],
        [say(unitWords.place), action.community?.name],
      ]}
    >
      {state === 'OPEN' && (
        <ActButton<{ result: { id: string; version: number } }>
          isMain
          word={meetingWords.finish}
          question={meetingWords.finishQuestion}
          about={name}
          document={finishActionItem}
          variables={(key, form) => ({ id, version, key, ...Object.fromEntries(form) })}
          onDone={({ result }) => {
            tell(
              meetingWords.finished,
              undo((key) => ({ ...result, key })),
            )
            onChange()
          }}
        >
          <label>
            {say(meetingWords.outcome)}
            <textarea name="text" rows={3} maxLength={200} />
          </label>
        </ActButton>
      )}
    </EntryCard>
  )
}
