import { Button } from '@mui/material'
import { type RaRecord, useRecordContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { stepsWords } from './steps-words.ts'

/** On the page of an activity that is not over: the form of a shift of it, its times and seats filled in. */
export default function AddShift() {
  const say = useSay()
  const who = useViewer()
  const activity = useRecordContext<RaRecord>()
  if (!activity || activity.archivedAt || !who || !isOffered(who, 'shifts', 'create')) return null
  if (!['DRAFT', 'PUBLISHED', 'FULL', 'RUNNING'].includes(activity.state)) return null
  const { id, startsAt, endsAt, seats } = activity
  const known = { activityId: id, startsAt, endsAt, ...(seats && { seats }) }
  return (
    <Button size="small" component={Link} to={`/shifts/create?source=${encodeURIComponent(JSON.stringify(known))}`}>
      {say(stepsWords.addShift)}
    </Button>
  )
}
