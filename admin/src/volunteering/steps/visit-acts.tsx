import { type RaRecord, useRecordContext } from 'react-admin'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered, levelOf } from '../../session/viewer.ts'
import { type Step, StepButtons } from './step-buttons.tsx'
import { visitSteps as documents } from './steps.documents.ts'
import { stepsWords } from './steps-words.ts'

const record: Step = { document: documents.record, word: stepsWords.visited, done: stepsWords.done, from: ['ACCEPTED'] }

const ofVolunteer: readonly Step[] = [
  { document: documents.accept, word: stepsWords.accept, done: stepsWords.done, from: ['REQUESTED'] },
  record,
]

const ofClerk: readonly Step[] = [
  record,
  { document: documents.confirm, word: stepsWords.confirm, done: stepsWords.done, from: ['VISITED'] },
  { document: documents.decline, word: stepsWords.nobody, done: stepsWords.done, from: ['REQUESTED', 'ACCEPTED'] },
  { document: documents.cancel, word: stepsWords.takeBack, done: stepsWords.done, from: ['REQUESTED', 'ACCEPTED'] },
]

/** On a visit request: the steps that may follow, the volunteer's or the clerks'. */
export default function VisitActs() {
  const who = useViewer()
  const request = useRecordContext<RaRecord>()
  if (!request || request.archivedAt || !who) return null
  if (levelOf(who.acting) === 'volunteer') return <StepButtons record={request} steps={ofVolunteer} />
  return isOffered(who, 'visitRequests', 'update') ? <StepButtons record={request} steps={ofClerk} /> : null
}
