import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { span } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { useLength } from '../parts/use-length.ts'
import { wordsOf } from '../state-words.ts'
import { CheckIn } from './check-in.tsx'
import { giveSeatBack, mySignUps } from './volunteer.documents.ts'
import { volunteerWords } from './volunteer-words.ts'

type MySignUp = {
  id: string
  version: number
  state: string
  attends: boolean
  children: number
  waitingPlace: number | null
  startsAt: string
  endsAt: string
  shift: { name: string; activity: { id: string; name: string; venue: { name: string } | null } | null } | null
}

/** Every seat the volunteer took or waits for, the latest first. */
export default function SignUps() {
  const say = useSay()
  const { perPage, more } = useLength()
  const asked = useAsked<{ signUps: Page<MySignUp> | null }>(mySignUps, { perPage })
  return (
    <>
      <h2>{say(volunteerWords.signUpsTitle)}</h2>
      <Shown asked={asked}>
        {({ signUps }) => (
          <Listed page={signUps} empty={say(volunteerWords.noSignUps)} onMore={more}>
            {(signUp) => <SignUpCard signUp={signUp} onChange={asked.again} />}
          </Listed>
        )}
      </Shown>
    </>
  )
}

function SignUpCard({ signUp, onChange }: { signUp: MySignUp; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const { id, version, state, attends, children: count, shift } = signUp
  const both = attends ? volunteerWords.selfAndChildren : volunteerWords.childrenOnly
  const title = shift?.activity?.name ?? shift?.name ?? ''
  const isOpen = ['CONFIRMED', 'WAITLISTED'].includes(state) && new Date(signUp.startsAt) > new Date()
  return (
    <EntryCard
      title={title}
      state={say(wordsOf('SignUpState', state))}
      facts={[
        [say(volunteerWords.time), `${span(signUp.startsAt, signUp.endsAt, language)} ${shift?.name ?? ''}`],
        [say(volunteerWords.place), shift?.activity?.venue?.name],
        [say(volunteerWords.who), count ? say(both, { count }) : say(volunteerWords.selfOnly)],
        [say(volunteerWords.waitingPlace), signUp.waitingPlace],
      ]}
    >
      {shift?.activity && attends && state === 'CONFIRMED' && (
        <CheckIn
          activityId={shift.activity.id}
          startsAt={signUp.startsAt}
          endsAt={signUp.endsAt}
          about={title}
          onDone={onChange}
        />
      )}
      {isOpen && (
        <ActButton
          word={volunteerWords.cancelSignUp}
          question={volunteerWords.cancelQuestion}
          about={title}
          document={giveSeatBack}
          variables={(key) => ({ id, version, key })}
          onDone={() => {
            tell(volunteerWords.cancelled)
            onChange()
          }}
        />
      )}
    </EntryCard>
  )
}
