import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext, useRefresh } from 'react-admin'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { isOffered } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'

const EraseDialog = lazyPart(() => import('./erase-dialog.tsx'))

/** On a volunteer's page: erase what is kept of the person, as he has asked for in writing. */
export function VolunteerActs() {
  const say = useSay()
  const who = useViewer()
  const refresh = useRefresh()
  const volunteer = useRecordContext<RaRecord>()
  const [open, setOpen] = useState(false)
  if (!volunteer || volunteer.erasedAt || !who || !isOffered(who, 'volunteers', 'update')) return null
  return (
    <>
      <Button size="small" color="error" onClick={() => setOpen(true)}>
        {say(actWords.erase)}
      </Button>
      <Suspense>
        {open && (
          <EraseDialog
            id={String(volunteer.id)}
            number={String(volunteer.number)}
            onClose={() => setOpen(false)}
            onDone={refresh}
          />
        )}
      </Suspense>
    </>
  )
}
