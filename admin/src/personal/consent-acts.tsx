import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { isOffered } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'

const WithdrawDialog = lazyPart(() => import('./withdraw-dialog.tsx'))

/** On a consent that holds: withdraw it. */
export function ConsentActs() {
  const say = useSay()
  const who = useViewer()
  const consent = useRecordContext<RaRecord>()
  const [open, setOpen] = useState(false)
  if (!consent || consent.withdrawnAt || !who || !isOffered(who, 'consents', 'create')) return null
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setOpen(true)}>
        {say(actWords.withdraw)}
      </Button>
      <Suspense>{open && <WithdrawDialog consent={consent} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
