import { type RaRecord, useRecordContext } from 'react-admin'
import { FormAct } from '../../acts/form-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { askForRoom } from './room.documents.ts'
import { roomWords } from './room-words.ts'

/** On a room: book it, for one's own place or for a unit or an organisation there. */
export function BookAct({ onDone }: { onDone: () => void }) {
  const who = useViewer()
  const room = useRecordContext<RaRecord>()
  if (!room || room.archivedAt || !who || !isOffered(who, 'roomWindows', 'create')) return null
  return (
    <FormAct
      act={roomWords.book}
      onDone={onDone}
      asked={{
        title: roomWords.book,
        text: roomWords.bookText,
        done: roomWords.booked,
        questions: [
          { source: 'startsAt', label: roomWords.startsAt, kind: 'instant' },
          { source: 'endsAt', label: roomWords.endsAt, kind: 'instant' },
          { source: 'purpose', label: roomWords.purpose, oneOf: 'BookingPurpose' },
          { source: 'name', label: roomWords.name },
          { source: 'headcount', label: roomWords.headcount, kind: 'number' },
          { source: 'unitId', label: roomWords.unit, kind: 'PartnerUnit', isOptional: true },
          { source: 'organisationId', label: roomWords.organisation, kind: 'SocialOrganisation', isOptional: true },
        ],
        document: askForRoom,
        variablesOf: ({ unitId, organisationId, ...asked }) => ({
          input: { ...asked, roomId: room.id, unitId: unitId || null, organisationId: organisationId || null },
        }),
      }}
    />
  )
}
