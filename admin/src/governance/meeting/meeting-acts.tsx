import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { KeyedAct } from '../../acts/keyed-act.tsx'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { districtNow } from '../../sheet/district-time.ts'
import { useSay } from '../../words/words.ts'
import { notifyMeeting } from './meeting.documents.ts'
import { attendanceWords, keyedWords } from './meeting-words.ts'

const AttendanceDialog = lazyPart(() => import('./attendance-dialog.tsx'))

/** On the page of a meeting: notify it, and say who came once its day has come. */
export default function MeetingActs() {
  const say = useSay()
  const who = useViewer()
  const meeting = useRecordContext<RaRecord>()
  const [isOpen, setOpen] = useState(false)
  if (!meeting || meeting.archivedAt || !meeting.conferenceId || !who || !isOffered(who, 'meetings', 'update'))
    return null
  const { id, version, state } = meeting
  const isDue = Boolean(meeting.heldOn) && meeting.heldOn <= districtNow()
  return (
    <>
      {(state === 'PLANNED' || state === 'NOTIFIED') && (
        <KeyedAct words={keyedWords.notify} document={notifyMeeting} variables={{ id, version }} />
      )}
      {isDue && state !== 'PLANNED' && state !== 'CANCELLED' && (
        <Button size="small" color="inherit" onClick={() => setOpen(true)}>
          {say(attendanceWords.act)}
        </Button>
      )}
      <Suspense>{isOpen && <AttendanceDialog meeting={meeting} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
