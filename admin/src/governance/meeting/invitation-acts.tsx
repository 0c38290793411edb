import { type RaRecord, useRecordContext } from 'react-admin'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { sayComing, sayNotComing } from './meeting.documents.ts'
import { TextAct } from './text-act.tsx'

/** On an invitation to a meeting to come: what who was asked told the clerk. */
export default function InvitationActs() {
  const who = useViewer()
  const row = useRecordContext<RaRecord>()
  if (!row || row.archivedAt || row.state !== 'NOTIFIED' || !who || !isOffered(who, 'meetings', 'update')) return null
  const variables = { id: row.id, version: row.version }
  return (
    <>
      {row.answer !== 'COMING' && (
        <TextAct name="coming" document={sayComing} variables={variables} source="attendeePost" />
      )}
      {row.answer !== 'NOT_COMING' && (
        <TextAct name="notComing" document={sayNotComing} variables={variables} source="reason" />
      )}
    </>
  )
}
