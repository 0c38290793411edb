import { useContext } from 'react'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { wordsOf } from '../state-words.ts'
import { EntryFields, valuesOf } from './entry-fields.tsx'
import { type ListName, type OwnEntry } from './own-entry.ts'
import { confirmEntries, lists } from './unit.documents.ts'
import { unitWords } from './unit-words.ts'

type Changed = { result: { id: string; version: number } }
type Props = { list: ListName; entry: OwnEntry; onChange: () => void }

/** An entry of one's own: to edit, to say it is still true, to open, and to withdraw with a way back. */
export function OwnEntryCard({ list, entry, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const document = lists[list].change
  const undo = useUndo(document, onChange)
  const { id, version, state } = entry
  const isHidden = state === 'DRAFT' || state === 'WITHDRAWN'
  // what is being matched is settled with the other side, not taken away
  const isFree = isHidden || state === 'OPEN' || state === 'EXPIRED'
  const next = isHidden ? 'OPEN' : 'WITHDRAWN'
  return (
    <EntryCard
      title={entry.name}
      state={say(wordsOf('ListState', state))}
      facts={[
        [say(unitWords.category), say(wordsOf('ListCategory', entry.category))],
        [say(unitWords.kind), entry.kind],
        [say(unitWords.weeklyTimes), entry.weeklyTimesInWords],
        [say(unitWords.availability), entry.availability],
        [say(unitWords.neededOn), entry.neededOn && day(entry.neededOn, language)],
        [say(unitWords.riskNote), entry.riskNote],
        [say(unitWords.place), entry.community?.name],
        [say(unitWords.detail), entry.detail],
        [say(unitWords.changedOn), day(entry.updatedAt, language)],
        [say(unitWords.confirmedOn), day(entry.confirmedAt, language)],
      ]}
    >
      {(state === 'OPEN' || state === 'EXPIRED') && (
        <ActButton
          isMain={state === 'EXPIRED'}
          word={unitWords.stillTrue}
          about={entry.name}
          document={confirmEntries}
          variables={(key) => ({ ids: [id], key })}
          onDone={() => {
            tell(unitWords.saidTrue)
            onChange()
          }}
        />
      )}
      <ActButton
        word={unitWords.edit}
        question={unitWords.editQuestion}
        about={entry.name}
        document={document}
        variables={(_key, form) => ({ id, version, input: valuesOf(form) })}
        onDone={() => {
          tell(unitWords.saved)
          onChange()
        }}
      >
        <EntryFields list={list} entry={entry} />
      </ActButton>
      {isFree && (
        <ActButton<Changed>
          word={isHidden ? unitWords.publish : unitWords.withdraw}
          about={entry.name}
          document={document}
          variables={() => ({ id, version, input: { state: next } })}
          onDone={({ result }) => {
            tell(
              isHidden ? unitWords.added : unitWords.withdrawn,
              undo(() => ({ ...result, input: { state } })),
            )
            onChange()
          }}
        />
      )}
    </EntryCard>
  )
}
