import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { confirmWords } from './record-words.ts'
import { confirmRecord } from './service-record.documents.ts'

/** On a record that waits: confirm it. */
export default function ServiceRecordActs() {
  const record = useRecordContext<RaRecord>()
  const level = useViewer()?.acting.level
  if (!record || record.archivedAt || record.state !== 'RECORDED') return null
  if (!level || !['DISTRICT', 'STREET', 'COMMUNITY'].includes(level)) return null
  return (
    <KeyedAct words={confirmWords} document={confirmRecord} variables={{ id: record.id, version: record.version }} />
  )
}
