import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { levelOf } from '../../session/viewer.ts'
import { withdrawRoomRequest } from './room.documents.ts'
import { bookingSteps } from './room-words.ts'

/** On a request whose time lies ahead: take it back. */
export default function RequestActs() {
  const who = useViewer()
  const request = useRecordContext<RaRecord>()
  if (!request || !who || levelOf(who.acting) === 'auditor') return null
  if (!['ASKED', 'ACCEPTED'].includes(request.state) || Date.parse(request.startsAt) <= Date.now()) return null
  return (
    <KeyedAct
      words={bookingSteps.withdraw}
      document={withdrawRoomRequest}
      variables={{ id: request.id, version: request.version }}
    />
  )
}
