import { useContext } from 'react'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { wordsOf } from '../state-words.ts'
import { giveBack } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

export type MyRedemption = {
  id: string
  version: number
  state: string
  minutes: number
  collectBy: string
  reward: { name: string; station: { name: string } | null } | null
}

/** What was redeemed, until when to collect it, and the way back before that. */
export function RedemptionCard({ redemption, onChange }: { redemption: MyRedemption; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const { id, version, state, minutes, collectBy, reward } = redemption
  return (
    <EntryCard
      title={reward?.name ?? ''}
      state={say(wordsOf('RedemptionState', state))}
      facts={[
        [say(volunteerWords.minutes), minutesInWords(minutes, language)],
        [say(volunteerWords.collectBy), state === 'RESERVED' ? day(collectBy, language) : null],
        [say(volunteerWords.station), reward?.station?.name],
      ]}
    >
      {state === 'RESERVED' && (
        <ActButton
          word={volunteerWords.giveBack}
          question={volunteerWords.giveBackQuestion}
          about={reward?.name}
          document={giveBack}
          variables={(key) => ({ id, version, key })}
          onDone={() => {
            tell(volunteerWords.givenBack)
            onChange()
          }}
        />
      )}
    </EntryCard>
  )
}
