import { useContext } from 'react'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { useTell } from '../parts/tell.tsx'
import { wordsOf } from '../state-words.ts'
import { groupWords } from './group-words.ts'
import { cancelGroup, changeGroup } from './groups.documents.ts'

export type OurGroup = {
  id: string
  version: number
  state: string
  headcount: number
  waitingPlace: number | null
  cameCount: number | null
  minutes: number | null
  startsAt: string
  endsAt: string
  shift: {
    name: string
    activity: { name: string; venue: { name: string } | null; community: { name: string } | null } | null
  } | null
}
type Props = { group: OurGroup; onChange: () => void }

/** A group of the unit: how many, whether it has seats, and what came of it, of five people and more. */
export function OurGroupCard({ group, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const { id, version, state, shift } = group
  const title = shift?.activity?.name ?? shift?.name ?? ''
  const isOpen = ['CONFIRMED', 'WAITLISTED'].includes(state) && new Date(group.startsAt) > new Date()
  return (
    <EntryCard
      title={title}
      state={say(wordsOf('SignUpState', state))}
      facts={[
        [say(groupWords.time), `${span(group.startsAt, group.endsAt, language)} ${shift?.name ?? ''}`],
        [say(groupWords.place), shift?.activity?.venue?.name ?? shift?.activity?.community?.name],
        [say(groupWords.headcount), group.headcount],
        [say(groupWords.waitingPlace), group.waitingPlace],
        [say(groupWords.came), group.cameCount],
        [say(groupWords.hours), group.minutes !== null && minutesInWords(group.minutes, language)],
      ]}
    >
      {state === 'ATTENDED' && group.cameCount === null && <p className="quiet">{say(groupWords.few)}</p>}
      {isOpen && (
        <>
          <ActButton
            word={groupWords.change}
            question={groupWords.changeQuestion}
            about={title}
            document={changeGroup}
            variables={(key, form) => ({ id, version, headcount: Number(form.get('headcount')), key })}
            onDone={() => {
              tell(groupWords.changed)
              onChange()
            }}
          >
            <label>
              {say(groupWords.headcount)}
              <input
                type="number"
                name="headcount"
                min={1}
                max={10_000}
                defaultValue={group.headcount}
                inputMode="numeric"
                required
              />
            </label>
          </ActButton>
          <ActButton
            word={groupWords.cancel}
            question={groupWords.cancelQuestion}
            about={title}
            document={cancelGroup}
            variables={(key) => ({ id, version, key })}
            onDone={() => {
              tell(groupWords.cancelled)
              onChange()
            }}
          />
        </>
      )}
    </EntryCard>
  )
}
