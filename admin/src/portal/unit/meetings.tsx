import { useState } from 'react'
import { useSay } from '../language/language.ts'
import { Choice } from '../parts/choice.tsx'
import { Invitations } from './invitations.tsx'
import { meetingWords } from './meeting-words.ts'
import { OwnActions } from './own-actions.tsx'
import { OwnItems } from './own-items.tsx'

const parts = { meetings: Invitations, actions: OwnActions, items: OwnItems } as const

/** The meetings a unit or organisation is asked to, what they gave it to do, and what it brought to them. */
export default function Meetings() {
  const say = useSay()
  const [part, setPart] = useState<keyof typeof parts>('meetings')
  const Part = parts[part]
  return (
    <>
      <h2>{say(meetingWords.title)}</h2>
      <Choice
        value={part}
        onChange={setPart}
        options={[
          ['meetings', say(meetingWords.meetings)],
          ['actions', say(meetingWords.actions)],
          ['items', say(meetingWords.items)],
        ]}
      />
      <Part />
    </>
  )
}
