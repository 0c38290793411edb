import { type RaRecord, useRecordContext } from 'react-admin'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { type Step, StepButtons } from './step-buttons.tsx'
import { nominationSteps as documents } from './steps.documents.ts'
import { stepsWords } from './steps-words.ts'

const steps: readonly Step[] = [
  { document: documents.review, word: stepsWords.review, done: stepsWords.done, from: ['PROPOSED'] },
  { document: documents.publish, word: stepsWords.publicise, done: stepsWords.done, from: ['REVIEWED'] },
  { document: documents.award, word: stepsWords.award, done: stepsWords.done, from: ['PUBLISHED'] },
  { document: documents.decline, word: stepsWords.notChosen, done: stepsWords.done, from: ['PROPOSED', 'REVIEWED'] },
]

const withdraw: Step = {
  document: documents.withdraw,
  word: stepsWords.withdraw,
  done: stepsWords.withdrawn,
  from: ['PROPOSED', 'REVIEWED', 'PUBLISHED', 'AWARDED', 'DECLINED'],
}

/** On a nomination: the steps that may follow, and taking a consent back. */
export default function NominationActs() {
  const who = useViewer()
  const nomination = useRecordContext<RaRecord>()
  if (!nomination || nomination.archivedAt || !who || !isOffered(who, 'nominations', 'update')) return null
  return <StepButtons record={nomination} steps={nomination.consentedOn ? [...steps, withdraw] : steps} />
}
