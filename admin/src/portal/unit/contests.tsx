import { useContext } from 'react'
import { type Asked } from '../graph/use-asked.ts'
import { day, moment } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { ActButton } from '../parts/act-button.tsx'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useTell } from '../parts/tell.tsx'
import { wordsOf } from '../state-words.ts'
import { takeContestBack } from './contest.documents.ts'
import { contestWords } from './contest-words.ts'

type Contest = {
  id: string
  version: number
  name: string
  subject: string
  wish: string
  state: string
  reason: string
  answer: string | null
  dueOn: string
  answeredAt: string | null
}
export type OurContests = { contests: Page<Contest> | null }
type Props = { asked: Asked<OurContests>; onMore: () => void }

/** What the unit contested or wants erased, with the clock and the answer. */
export function Contests({ asked, onMore }: Props) {
  const say = useSay()
  return (
    <>
      <h2>{say(contestWords.title)}</h2>
      <Shown asked={asked}>
        {({ contests }) => (
          <Listed page={contests} empty={say(contestWords.none)} onMore={onMore}>
            {(contest) => <ContestCard contest={contest} onChange={asked.again} />}
          </Listed>
        )}
      </Shown>
    </>
  )
}

function ContestCard({ contest, onChange }: { contest: Contest; onChange: () => void }) {
  const say = useSay()
  const language = useContext(LanguageContext)
  const tell = useTell()
  const { id, version, state } = contest
  const title = `${say(wordsOf('ContestWish', contest.wish))}：${say(wordsOf('ContestSubject', contest.subject))} ${contest.name}`
  return (
    <EntryCard
      title={title}
      state={say(wordsOf('UnitContestState', state))}
      facts={[
        [say(contestWords.reason), contest.reason],
        [say(contestWords.dueOn), state === 'OPEN' && day(contest.dueOn, language)],
        [say(contestWords.answer), contest.answer],
        [say(contestWords.answeredAt), contest.answer && contest.answeredAt && moment(contest.answeredAt, language)],
      ]}
    >
      {state === 'OPEN' && (
        <ActButton
          word={contestWords.takeBack}
          about={title}
          document={takeContestBack}
          variables={(key) => ({ id, version, key })}
          onDone={() => {
            tell(contestWords.takenBack)
            onChange()
          }}
        />
      )}
    </EntryCard>
  )
}
