import { type RaRecord, useRecordContext } from 'react-admin'
import { StepButtons } from './step-buttons.tsx'
import { accept, pay } from './steps.ts'

/** On a contract: it is accepted, then paid. */
export function ContractActs() {
  const record = useRecordContext<RaRecord>()
  return record ? <StepButtons record={record} steps={[record.acceptedOn ? pay : accept]} /> : null
}
