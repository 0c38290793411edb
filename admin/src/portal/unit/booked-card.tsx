import { type ReactNode, useContext } from 'react'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { wordsOf } from '../state-words.ts'
import { type Booked } from './booked.ts'
import { roomWords } from './room-words.ts'

/** Who comes, when, for what and how many; `isOurs` where we asked ourselves. */
export function BookedCard({ booked, isOurs, children }: { booked: Booked; isOurs?: boolean; children?: ReactNode }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  return (
    <EntryCard
      title={booked.name}
      state={say(wordsOf('BookingState', booked.state))}
      facts={[
        [say(roomWords.askedBy), !isOurs && booked.askedBy],
        [say(roomWords.time), span(booked.startsAt, booked.endsAt, language)],
        [say(roomWords.room), [booked.room?.venue?.name, booked.room?.name].filter(Boolean).join(' · ')],
        [say(roomWords.purpose), say(wordsOf('BookingPurpose', booked.purpose))],
        [say(roomWords.headcount), booked.headcount],
        [say(roomWords.reason), booked.reason],
      ]}
    >
      {children}
    </EntryCard>
  )
}
