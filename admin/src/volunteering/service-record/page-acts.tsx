import { type RaRecord, useRecordContext } from 'react-admin'
import { type Question } from '../../acts/asked.ts'
import { FormAct } from '../../acts/form-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { reason, reasonAt } from './approval.ts'
import { recordWords as words } from './record-words.ts'
import { contestRecord, correctRecord, dismissContest, voidRecord } from './service-record.documents.ts'

const corrections: readonly Question[] = [
  { source: 'startsAt', label: words.startsAt, kind: 'instant' },
  { source: 'endsAt', label: words.endsAt, kind: 'instant' },
  { source: 'minutes', label: words.minutes, kind: 'number' },
]
const clerks = ['DISTRICT', 'STREET', 'COMMUNITY']

/** On the page of a service record: contest it, for the volunteer; answer, correct and void it, for a clerk. */
export default function ServiceRecordPageActs() {
  const record = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (!record || record.archivedAt || !level) return null
  if (level === 'VOLUNTEER') return <Contest record={record} />
  return clerks.includes(level) ? <ClerkActs record={record} level={level} /> : null
}

function Contest({ record: { id, state } }: { record: RaRecord }) {
  if (!['CONFIRMED', 'CORRECTED'].includes(state)) return null
  const asked = {
    title: words.contest,
    text: words.contestText,
    done: words.contested,
    questions: [reason],
    document: contestRecord,
    variablesOf: (answered: object) => ({ ...answered, id }),
  }
  return <FormAct act={words.contest} asked={asked} />
}

function ClerkActs({
  record: { id, version, state, startsAt, endsAt, minutes },
  level,
}: {
  record: RaRecord
  level: string
}) {
  const variablesOf = (answered: object) => ({ ...answered, id, version })
  const questions = reasonAt(level)
  const dismiss = {
    title: words.dismiss,
    text: words.dismissText,
    done: words.dismissed,
    questions: [reason],
    document: dismissContest,
    variablesOf,
  }
  const correct = {
    title: words.correct,
    text: words.correctText,
    done: words.corrected,
    questions: [...corrections, ...questions],
    known: { startsAt, endsAt, minutes },
    document: correctRecord,
    variablesOf: (input: object) => ({ id, version, input }),
  }
  const voiding = {
    title: words.void,
    text: words.voidText,
    done: words.voided,
    questions,
    document: voidRecord,
    variablesOf,
  }
  return (
    <>
      {state === 'CONTESTED' && <FormAct act={words.dismiss} asked={dismiss} />}
      {['CONFIRMED', 'CORRECTED', 'CONTESTED'].includes(state) && <FormAct act={words.correct} asked={correct} />}
      {state !== 'VOIDED' && <FormAct act={words.void} asked={voiding} />}
    </>
  )
}
