import { type RaRecord, useRecordContext } from 'react-admin'
import { FormAct } from '../../acts/form-act.tsx'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { type Pair } from '../../graph/meta.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { levelOf } from '../../session/viewer.ts'
import { acceptBooking, cancelBooking, declineBooking, recordBookingUse, reopenBooking } from './room.documents.ts'
import { bookingSteps, roomWords } from './room-words.ts'

/** On a booking: answer it and take the answer back, call it off, say whether the room was used. */
export default function BookingActs() {
  const who = useViewer()
  const booking = useRecordContext<RaRecord>()
  if (!booking || !who || levelOf(who.acting) === 'auditor') return null
  const variables = { id: booking.id, version: booking.version }
  const isAhead = Date.parse(booking.startsAt) > Date.now()
  const is = (...states: string[]) => states.includes(booking.state)
  const used = (word: 'used' | 'notUsed') => (
    <KeyedAct
      words={bookingSteps[word]}
      document={recordBookingUse}
      variables={{ ...variables, used: word === 'used' }}
    />
  )
  return (
    <>
      {is('ASKED') && isAhead && (
        <KeyedAct words={bookingSteps.accept} document={acceptBooking} variables={variables} />
      )}
      {is('ASKED') && (
        <WithReason act={roomWords.decline} done={roomWords.declined} document={declineBooking} variables={variables} />
      )}
      {is('ACCEPTED', 'DECLINED') && isAhead && (
        <KeyedAct words={bookingSteps.reopen} document={reopenBooking} variables={variables} />
      )}
      {is('ACCEPTED') && isAhead && (
        <WithReason act={roomWords.cancel} done={roomWords.cancelled} document={cancelBooking} variables={variables} />
      )}
      {is('ACCEPTED', 'NOT_USED') && !isAhead && used('used')}
      {is('ACCEPTED', 'USED') && !isAhead && used('notUsed')}
    </>
  )
}

type Reasoned = { act: Pair; done: Pair; document: string; variables: object }

function WithReason({ act, done, document, variables }: Reasoned) {
  return (
    <FormAct
      act={act}
      asked={{
        title: act,
        text: roomWords.declineText,
        done,
        questions: [{ source: 'reason', label: roomWords.reason }],
        document,
        variablesOf: ({ reason }) => ({ ...variables, reason }),
      }}
    />
  )
}
