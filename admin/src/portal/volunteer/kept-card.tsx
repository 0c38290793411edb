import { useSay } from '../language/language.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { dataWords } from './data-words.ts'

export type Registration = Record<'realName' | 'phone' | 'idNumber' | 'homeAddress', string | null> & {
  birthYear: number | null
}
type Props = { self?: { number: string; displayName: string }; registration?: Registration }

const fields = ['realName', 'phone', 'idNumber', 'homeAddress', 'birthYear'] as const

/** What is kept of the volunteer, masked: in clear it is in the file to take out. */
export function KeptCard({ self, registration }: Props) {
  const say = useSay()
  const isEmpty = !registration || fields.every((field) => registration[field] === null)
  return (
    <EntryCard
      title={say(dataWords.kept)}
      facts={[
        [say(dataWords.number), self?.number],
        [say(dataWords.displayName), self?.displayName],
        ...fields.map((field) => [say(dataWords[field]), registration?.[field]] as const),
      ]}
    >
      {isEmpty && <p className="quiet">{say(dataWords.nothingKept)}</p>}
    </EntryCard>
  )
}
