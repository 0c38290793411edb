import { type RaRecord, useRecordContext } from 'react-admin'
import { FormAct } from '../../acts/form-act.tsx'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered, levelOf } from '../../session/viewer.ts'
import { acceptVisit, rateVisit, visitSteps } from './visit.documents.ts'
import { stepWords, visitWords } from './visit-words.ts'

type Step = keyof typeof visitSteps

const clerkSteps: Readonly<Record<string, readonly Step[]>> = {
  REQUESTED: ['decline', 'cancel'],
  ACCEPTED: ['record', 'decline', 'cancel'],
  VISITED: ['confirm'],
}

/** On a visit request: the steps that may follow, the volunteer's or the clerks'. */
export default function VisitActs() {
  const who = useViewer()
  const request = useRecordContext<RaRecord>()
  if (!request || request.archivedAt || !who) return null
  const isOwn = levelOf(who.acting) === 'volunteer'
  if (!isOwn && !isOffered(who, 'visitRequests', 'update')) return null
  const variables = { id: request.id, version: request.version }
  const state = String(request.state)
  const steps = isOwn ? (state === 'ACCEPTED' ? (['record'] as const) : []) : (clerkSteps[state] ?? [])
  return (
    <>
      {state === 'REQUESTED' && isOwn && (
        <KeyedAct words={stepWords.accept} document={acceptVisit} variables={variables} />
      )}
      {state === 'REQUESTED' && !isOwn && <Give variables={variables} />}
      {steps.map((step) => (
        <KeyedAct key={step} words={stepWords[step]} document={visitSteps[step]} variables={variables} />
      ))}
      {state === 'CONFIRMED' && !isOwn && <Rate variables={variables} />}
    </>
  )
}

/** Names the volunteer who goes. */
function Give({ variables }: { variables: object }) {
  return (
    <FormAct
      act={visitWords.give}
      asked={{
        title: visitWords.give,
        text: visitWords.giveText,
        done: visitWords.given,
        questions: [{ source: 'volunteerId', label: visitWords.volunteer, kind: 'Volunteer' }],
        document: acceptVisit,
        variablesOf: ({ volunteerId }) => ({ ...variables, volunteerId }),
      }}
    />
  )
}

/** Writes what the resident says of the visit. */
function Rate({ variables }: { variables: object }) {
  return (
    <FormAct
      act={visitWords.rate}
      asked={{
        title: visitWords.rate,
        text: visitWords.rateText,
        done: visitWords.rated,
        questions: [{ source: 'rating', label: visitWords.rating, kind: 'number' }],
        document: rateVisit,
        variablesOf: ({ rating }) => ({ ...variables, rating }),
      }}
    />
  )
}
