import { type RaRecord, useRecordContext } from 'react-admin'
import { OutcomeOfProcurement } from '../outcome/outcome-of-procurement.tsx'
import { ProcurementTimeline } from './procurement-timeline.tsx'

/** How far a procurement has come, and what came of it. */
export default function ProcurementOverview() {
  const record = useRecordContext<RaRecord>()
  if (!record || record.state === 'CANCELLED') return null
  return (
    <>
      <ProcurementTimeline record={record} />
      <OutcomeOfProcurement id={String(record.id)} />
    </>
  )
}
