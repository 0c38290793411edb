import { useContext } from 'react'
import { useAsked } from '../graph/use-asked.ts'
import { day } from '../language/day.ts'
import { LanguageContext, useSay } from '../language/language.ts'
import { minutesInWords } from '../language/minutes.ts'
import { EntryCard } from '../parts/entry-card.tsx'
import { Listed, type Page } from '../parts/listed.tsx'
import { Shown } from '../parts/shown.tsx'
import { useLength } from '../parts/use-length.ts'
import { type Honour, HonourCard } from './honour-card.tsx'
import { learningWords } from './learning-words.ts'
import { myLearning } from './volunteer.documents.ts'

type Attended = {
  id: string
  training: { name: string; topic: string; heldOn: string; minutes: number; trainer: string } | null
}
type Asked = {
  volunteers: {
    items: readonly { id: string; trainings: Page<Attended> | null; commendations: Page<Honour> | null }[]
  } | null
}

/** What the volunteer was taught, and the honours he was given: his own, whether or not they are public. */
export function Learning() {
  const say = useSay()
  const language = useContext(LanguageContext)
  const { perPage, more } = useLength()
  const asked = useAsked<Asked>(myLearning, { perPage })
  return (
    <Shown asked={asked}>
      {({ volunteers }) => {
        const self = volunteers?.items[0]
        return (
          <>
            <h2>{say(learningWords.trainings)}</h2>
            <Listed page={self?.trainings ?? null} empty={say(learningWords.noTrainings)} onMore={more}>
              {({ training }) =>
                training && (
                  <EntryCard
                    title={training.name}
                    facts={[
                      [say(learningWords.topic), training.topic],
                      [say(learningWords.heldOn), day(training.heldOn, language)],
                      [say(learningWords.minutes), minutesInWords(training.minutes, language)],
                      [say(learningWords.trainer), training.trainer],
                    ]}
                  />
                )
              }
            </Listed>
            <h2>{say(learningWords.honours)}</h2>
            <Listed page={self?.commendations ?? null} empty={say(learningWords.noHonours)} onMore={more}>
              {(honour) => <HonourCard honour={honour} onChange={asked.again} />}
            </Listed>
          </>
        )
      }}
    </Shown>
  )
}
