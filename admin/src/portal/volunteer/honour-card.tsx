import { useContext } from 'react'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { wordsOf } from '../state-words.ts'
import { learningWords } from './learning-words.ts'
import { agreeToHonour } from './volunteer.documents.ts'

export type Honour = {
  id: string
  version: number
  name: string
  level: string
  awardedOn: string
  awardedBy: string
  consentedOn: string | null
}

/** An honour: whether others see it, and the tap that changes that. */
export function HonourCard({ honour, onChange }: { honour: Honour; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const isPublic = honour.consentedOn !== null
  return (
    <EntryCard
      title={honour.name}
      state={say(isPublic ? learningWords.isPublic : learningWords.isOwn)}
      facts={[
        [say(learningWords.level), say(wordsOf('CommendationLevel', honour.level))],
        [say(learningWords.awardedOn), day(honour.awardedOn, language)],
        [say(learningWords.awardedBy), honour.awardedBy],
      ]}
    >
      <ActButton
        word={isPublic ? learningWords.withdraw : learningWords.agree}
        question={isPublic ? learningWords.withdrawQuestion : learningWords.agreeQuestion}
        about={honour.name}
        document={agreeToHonour}
        variables={(key) => ({ id: honour.id, version: honour.version, agrees: !isPublic, key })}
        onDone={onChange}
      />
    </EntryCard>
  )
}
