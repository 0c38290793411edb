import { useContext } from 'react'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { wordsOf } from '../state-words.ts'
import { ContestButton } from './contest-button.tsx'
import { unitWords } from './unit-words.ts'

export type Hosted = { id: string; name: string; state: string; startsAt: string; endsAt: string }

const open = ['PUBLISHED', 'FULL', 'RUNNING']

/** An activity the unit or organisation hosts. */
export function HostedCard({ activity, onChange }: { activity: Hosted; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  return (
    <EntryCard
      title={activity.name}
      state={say(wordsOf('ActivityState', activity.state))}
      facts={[[say(unitWords.time), span(activity.startsAt, activity.endsAt, language)]]}
    >
      {open.includes(activity.state) && (
        <a className="button" href={`/#/host/${activity.id}`}>
          {say(unitWords.hostScreen)}
        </a>
      )}
      <ContestButton subject="ACTIVITY" subjectId={activity.id} name={activity.name} onChange={onChange} />
    </EntryCard>
  )
}
