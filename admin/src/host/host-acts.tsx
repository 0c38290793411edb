import { Button } from '@mui/material'
import { type RaRecord, useRecordContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { useViewer } from '../session/use-viewer.ts'
import { isOffered } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { hostWords } from './host-words.ts'

/** On the page of an activity: its screen, for the clerks and for whoever holds it. */
export default function HostActs() {
  const say = useSay()
  const who = useViewer()
  const activity = useRecordContext<RaRecord>()
  if (!activity || activity.archivedAt || !who || ['DRAFT', 'CANCELLED'].includes(activity.state)) return null
  const { organisationId, unitId, buildingId } = activity
  const isOwn = [organisationId, unitId, buildingId].some((id) => id && id === who.acting.place?.id)
  if (!isOwn && !isOffered(who, 'activities', 'update')) return null
  return (
    <Button size="small" component={Link} to={`/host/${activity.id}`}>
      {say(hostWords.screen)}
    </Button>
  )
}
