import { useContext } from 'react'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { wordsOf } from '../state-words.ts'
import { type OpenActivity, type OwnSeat } from './activity.ts'
import { CheckIn } from './check-in.tsx'
import { ShiftRow } from './shift-row.tsx'
import { volunteerWords } from './volunteer-words.ts'

type Props = { activity: OpenActivity; ownSeats: readonly OwnSeat[]; onChange: () => void }

/** From this age on one comes for oneself, without a guardian. */
const GROWN = 14

/** An activity with its shifts, each with a seat to take. */
export function ActivityCard({ activity, ownSeats, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const shifts = activity.shifts?.items ?? []
  return (
    <EntryCard
      title={activity.name}
      state={shifts.length ? say(wordsOf('ActivityState', activity.state)) : undefined}
      facts={[
        [say(volunteerWords.time), span(activity.startsAt, activity.endsAt, language)],
        [say(volunteerWords.place), activity.venue?.name],
        [say(volunteerWords.community), activity.community?.name],
        [say(volunteerWords.audience), activity.audience !== 'EVERYONE' && say(wordsOf('Audience', activity.audience))],
        [say(volunteerWords.minAge), activity.minAge && say(volunteerWords.years, { age: activity.minAge })],
        [say(volunteerWords.training), activity.training],
        [say(volunteerWords.requiredTraining), activity.requiredTraining?.name],
        [say(volunteerWords.risk), activity.riskNote],
        [say(volunteerWords.insurance), activity.riskNote && activity.insured && say(volunteerWords.insured)],
      ]}
    >
      {shifts.map((shift) => (
        <ShiftRow
          key={shift.id}
          shift={shift}
          takesChildren={(activity.minAge ?? 0) < GROWN}
          ownSeats={ownSeats}
          onChange={onChange}
        />
      ))}
      {!shifts.length && (
        <>
          <p className="quiet">{say(volunteerWords.noShifts)}</p>
          <CheckIn
            activityId={activity.id}
            startsAt={activity.startsAt}
            endsAt={activity.endsAt}
            about={activity.name}
            onDone={onChange}
          />
        </>
      )}
    </EntryCard>
  )
}
