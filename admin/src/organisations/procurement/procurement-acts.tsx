import { type RaRecord, useRecordContext } from 'react-admin'
import { StepButtons } from './step-buttons.tsx'
import { callOff, stepsOfState } from './steps.ts'

const CALLED_OFF_IN = ['PLANNED', 'NOTICE', 'BIDS', 'AWARDED']

/** The next step of a procurement, and calling it off. */
export function ProcurementActs() {
  const record = useRecordContext<RaRecord>()
  if (!record) return null
  const next = stepsOfState[record.state] ?? []
  return <StepButtons record={record} steps={CALLED_OFF_IN.includes(record.state) ? [...next, callOff] : next} />
}
