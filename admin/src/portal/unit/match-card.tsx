import { useContext } from 'react'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { wordsOf } from '../state-words.ts'
import { MatchActs } from './match-acts.tsx'
import { type OurSide } from './our-side.ts'
import { unitWords } from './unit-words.ts'

/** A match with the terms of its score, and what the unit may do about it. */
export function MatchCard({ side, onChange }: { side: OurSide; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const given = side.offer?.name ?? side.resource?.name ?? ''
  const need = side.need?.name ?? ''
  const onDay = (value: string | null) => value && day(value, language)
  return (
    <EntryCard
      title={side.side === 'NEED' ? need : given}
      state={say(wordsOf('MatchState', side.state))}
      facts={[
        side.side === 'NEED' ? [say(unitWords.offered), given] : [say(unitWords.theirNeed), need],
        [say(unitWords.detail), side.side === 'OFFER' ? side.need?.detail : null],
        [say(unitWords.place), side.community?.name],
        [say(unitWords.score), side.score],
        [say(unitWords.why), side.reasons],
        [say(unitWords.scheduledOn), onDay(side.scheduledOn)],
        [say(unitWords.weAccepted), onDay(side.acceptedOn)],
        [say(unitWords.weConfirmed), onDay(side.confirmedOn)],
        [say(unitWords.ourReason), side.reason],
      ]}
    >
      <MatchActs side={side} about={need} onChange={onChange} />
    </EntryCard>
  )
}
