import { type RaRecord, useRecordContext } from 'react-admin'
import { StepButtons } from './step-buttons.tsx'
import { award } from './steps.ts'

/** On a bid: it wins. */
export function BidActs() {
  const record = useRecordContext<RaRecord>()
  return record ? <StepButtons record={record} steps={[award]} /> : null
}
