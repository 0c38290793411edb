import { useContext } from 'react'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { wordsOf } from '../state-words.ts'
import { VisitContact } from './visit-contact.tsx'
import { visitWords } from './visit-words.ts'
import { madeVisit, takeVisit } from './visits.documents.ts'

export type Visit = {
  id: string
  version: number
  name: string
  state: string
  wishedFrom: string
  wishedUntil: string
  rating: number | null
  item: { name: string } | null
  community: { name: string } | null
}

/** A visit to a home: what is wished for and when, and the step that is the volunteer's to take. */
export function VisitCard({ visit, onChange }: { visit: Visit; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const { id, version, name, state, wishedFrom, wishedUntil, rating, item, community } = visit
  const isMine = state === 'ACCEPTED' || state === 'VISITED'
  return (
    <EntryCard
      title={name}
      state={say(wordsOf('VisitState', state))}
      facts={[
        [say(visitWords.time), span(wishedFrom, wishedUntil, language)],
        [say(visitWords.item), item?.name],
        [say(visitWords.community), community?.name],
        [say(visitWords.rating), rating],
      ]}
    >
      {state === 'REQUESTED' && (
        <ActButton
          isMain
          word={visitWords.accept}
          question={visitWords.acceptQuestion}
          about={name}
          document={takeVisit}
          variables={(key) => ({ id, version, key })}
          onDone={() => {
            tell(visitWords.accepted)
            onChange()
          }}
        />
      )}
      {isMine && <VisitContact id={id} about={name} />}
      {state === 'ACCEPTED' && (
        <ActButton
          isMain
          word={visitWords.visited}
          question={visitWords.visitedQuestion}
          about={name}
          document={madeVisit}
          variables={(key) => ({ id, version, key })}
          onDone={() => {
            tell(visitWords.noted)
            onChange()
          }}
        />
      )}
    </EntryCard>
  )
}
