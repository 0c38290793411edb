import { type RaRecord, useRecordContext } from 'react-admin'
import { FormAct } from '../../acts/form-act.tsx'
import { type Pair } from '../../graph/meta.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { declineDonation, receiveDonation } from './donation.documents.ts'

const words = {
  receive: ['接收', 'Receive'],
  receiveText: ['实际送来多少就填多少；接收后可以上架兑换。', 'Enter what has come; it may be offered then.'],
  quantity: ['接收数量', 'Quantity received'],
  received: ['已接收。', 'Received.'],
  decline: ['不接收', 'Decline'],
  declineText: ['单位会看到原因。', 'The unit sees why.'],
  reason: ['原因', 'Why'],
  declined: ['已告知单位。', 'The unit is told.'],
} as const satisfies Record<string, Pair>

/** On what a unit pledged: the station receives what has come, or says why it cannot. */
export default function DonationActs() {
  const pledge = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (pledge?.state !== 'PLEDGED' || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level ?? '')) return null
  const { id, version, quantity, withdrawn } = pledge
  const variablesOf = (answered: object) => ({ ...answered, id, version })
  const receive = {
    title: words.receive,
    text: words.receiveText,
    done: words.received,
    questions: [{ source: 'quantity', label: words.quantity, kind: 'number' as const }],
    known: { quantity: quantity - (withdrawn ?? 0) },
    document: receiveDonation,
    variablesOf,
  }
  const decline = {
    title: words.decline,
    text: words.declineText,
    done: words.declined,
    questions: [{ source: 'reason', label: words.reason }],
    document: declineDonation,
    variablesOf,
  }
  return (
    <>
      <FormAct act={words.receive} asked={receive} />
      <FormAct act={words.decline} asked={decline} />
    </>
  )
}
