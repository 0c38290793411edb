import { useContext } from 'react'
import { day, span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useTell } from '../parts/tell.tsx'
import { wordsOf } from '../state-words.ts'
import { contest } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

export type MyRecord = {
  id: string
  name: string
  state: string
  source: string
  minutes: number
  startsAt: string
  endsAt: string
  station: { name: string } | null
  contests: { items: readonly { state: string; reason: string; answer: string | null; dueOn: string }[] } | null
}

/** A record with its state and source; what is wrong with it is said in one tap and a sentence. */
export function RecordCard({ record, onChange }: { record: MyRecord; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const [last] = record.contests?.items ?? []
  return (
    <EntryCard
      title={record.name}
      state={say(wordsOf('RecordState', record.state))}
      facts={[
        [say(volunteerWords.time), span(record.startsAt, record.endsAt, language)],
        [say(volunteerWords.minutes), minutesInWords(record.minutes, language)],
        [say(volunteerWords.source), say(wordsOf('RecordSource', record.source))],
        [say(volunteerWords.station), record.station?.name],
        [say(volunteerWords.contestState), last && `${say(wordsOf('ContestState', last.state))}：${last.reason}`],
        [say(volunteerWords.answerBy), last?.state === 'OPEN' ? day(last.dueOn, language) : null],
        [say(volunteerWords.answer), last?.answer],
      ]}
    >
      {['CONFIRMED', 'CORRECTED'].includes(record.state) && last?.state !== 'OPEN' && (
        <ActButton
          word={volunteerWords.contest}
          question={volunteerWords.contestQuestion}
          about={record.name}
          document={contest}
          variables={(key, form) => ({ id: record.id, reason: String(form.get('reason')), key })}
          onDone={() => {
            tell(volunteerWords.contested)
            onChange()
          }}
        >
          <ReasonField />
        </ActButton>
      )}
    </EntryCard>
  )
}
