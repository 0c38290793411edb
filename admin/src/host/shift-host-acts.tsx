import { Button } from '@mui/material'
import { type RaRecord, useRecordContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { useViewer } from '../session/use-viewer.ts'
import { isOffered } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { hostWords } from './host-words.ts'

/** On the page of a shift: its screen, the sheet to sign, and the sheet that came back. */
export default function ShiftHostActs() {
  const say = useSay()
  const who = useViewer()
  const shift = useRecordContext<RaRecord>()
  if (!shift || shift.archivedAt || !who || !isOffered(who, 'shifts', 'update')) return null
  const ways = [
    [`/host/${shift.activityId}?shift=${shift.id}`, hostWords.screen],
    [`/sign-sheet/${shift.activityId}/${shift.id}`, hostWords.printSheet],
    [`/sheet-entry/${shift.activityId}/${shift.id}`, hostWords.enterSheet],
  ] as const
  return ways.map(([to, word]) => (
    <Button key={to} size="small" component={Link} to={to}>
      {say(word)}
    </Button>
  ))
}
