import { type RaRecord, useRecordContext } from 'react-admin'
import { StepButtons } from './step-buttons.tsx'
import { accept, pay } from './steps.ts'

/** On a contract: it is accepted, then paid until nothing is owed. */
export function ContractActs() {
  const record = useRecordContext<RaRecord>()
  if (!record) return null
  const isPaid = record.amountFen !== null && record.paidFen >= record.amountFen
  return <StepButtons record={record} steps={record.acceptedOn ? (isPaid ? [] : [pay]) : [accept]} />
}
