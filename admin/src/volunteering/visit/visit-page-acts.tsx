import { Button } from '@mui/material'
import { type RaRecord, useRecordContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { fieldOf } from '../../graph/meta.ts'
import { RevealAct } from '../../personal/reveal-act.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered, levelOf } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { revealVisit } from './visit.documents.ts'
import { visitWords } from './visit-words.ts'

/** On the page of a visit request: whose home it is, for who goes and the clerks, or the way to write it down. */
export default function VisitPageActs() {
  const say = useSay()
  const who = useViewer()
  const request = useRecordContext<RaRecord>()
  if (!request || request.archivedAt || !who) return null
  const isClerk = isOffered(who, 'visitRequests', 'update')
  const goes = levelOf(who.acting) === 'volunteer' && request.volunteerId && !request.closedAt
  if (!isClerk && !goes) return null
  if (isClerk && !request.contact)
    return request.closedAt ? null : (
      <Button
        size="small"
        component={Link}
        to={`/visitContacts/create?source=${encodeURIComponent(JSON.stringify({ requestId: request.id }))}`}
      >
        {say(visitWords.contact)}
      </Button>
    )
  return (['callName', 'address'] as const).map((name) => (
    <RevealAct
      key={name}
      field={name}
      label={fieldOf('visitContacts', name).label}
      document={revealVisit}
      id={String(request.id)}
    />
  ))
}
