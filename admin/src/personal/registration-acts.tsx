import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'

const RevealDialog = lazyPart(() => import('./reveal-dialog.tsx'))

/** The levels that may see a value in clear. */
const REVEALING = ['district', 'street', 'community', 'volunteer']

/** On a registration: show one of its values in clear. */
export function RegistrationActs() {
  const say = useSay()
  const who = useViewer()
  const registration = useRecordContext<RaRecord>()
  const [open, setOpen] = useState(false)
  if (!registration || !who || !REVEALING.includes(levelOf(who.acting))) return null
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setOpen(true)}>
        {say(actWords.reveal)}
      </Button>
      <Suspense>{open && <RevealDialog registration={registration} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
