import { useContext } from 'react'
import { day } from '../language/day.ts'
import { LanguageContext, type Pair, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useTell } from '../parts/tell.tsx'
import { useUndo } from '../parts/use-undo.ts'
import { wordsOf } from '../state-words.ts'
import { meetingWords } from './meeting-words.ts'
import { answerInvitation } from './meetings.documents.ts'

export type Invitation = {
  id: string
  version: number
  name: string
  state: string
  heldOn: string | null
  agenda: string | null
  answer: string
  attendeePost: string | null
  reason: string | null
  attended: boolean | null
  conference: { name: string } | null
  venue: { name: string } | null
  meeting: {
    minutes: { text: string } | null
    decisionsTaken: { items: readonly { id: string; name: string; text: string }[] } | null
  } | null
}
type Answered = { result: { id: string; version: number } }
type Props = { invitation: Invitation; onChange: () => void }

/** A meeting as who was asked sees it: to answer until it is held, with its minutes and decisions once they are published. */
export function InvitationCard({ invitation, onChange }: Props) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const undo = useUndo(answerInvitation, onChange)
  const { id, version, state, answer, attended, meeting } = invitation
  const decisions = meeting?.decisionsTaken?.items ?? []
  const answering = (word: Pair, done: Pair, to: string) => ({
    word,
    about: invitation.name,
    document: answerInvitation,
    variables: (key: string, form: FormData) => ({ id, version, key, answer: to, ...Object.fromEntries(form) }),
    onDone: ({ result }: Answered) => {
      tell(
        done,
        undo((key) => ({ ...result, key, answer: 'AWAITED' })),
      )
      onChange()
    },
  })
  return (
    <EntryCard
      title={invitation.name}
      state={say(wordsOf('MeetingState', state))}
      facts={[
        [say(meetingWords.conference), invitation.conference?.name],
        [say(meetingWords.day), invitation.heldOn && day(invitation.heldOn, language)],
        [say(meetingWords.venue), invitation.venue?.name],
        [say(meetingWords.agenda), invitation.agenda],
        [say(meetingWords.answer), say(wordsOf('InvitationAnswer', answer))],
        [say(meetingWords.attendeePost), invitation.attendeePost],
        [say(meetingWords.ourReason), invitation.reason],
        [say(meetingWords.attended), attended !== null && say(attended ? meetingWords.yes : meetingWords.no)],
        [say(meetingWords.minutes), meeting?.minutes?.text],
        [say(meetingWords.decisions), decisions.map(({ name, text }) => `${name}：${text}`).join('\n')],
      ]}
    >
      {state === 'NOTIFIED' && answer !== 'COMING' && (
        <ActButton<Answered>
          isMain
          {...answering(meetingWords.come, meetingWords.coming, 'COMING')}
          question={meetingWords.comeQuestion}
        >
          <label>
            {say(meetingWords.attendeePost)}
            <input name="attendeePost" required maxLength={20} defaultValue={say(meetingWords.usualPost)} />
          </label>
        </ActButton>
      )}
      {state === 'NOTIFIED' && answer !== 'NOT_COMING' && (
        <ActButton<Answered>
          {...answering(meetingWords.notCome, meetingWords.notComing, 'NOT_COMING')}
          question={meetingWords.notComeQuestion}
        >
          <ReasonField />
        </ActButton>
      )}
    </EntryCard>
  )
}
