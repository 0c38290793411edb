import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'

const FindDialog = lazyPart(() => import('./find-dialog.tsx'))

/** Above the list of registrations: find one by what it holds in clear. */
export function RegistrationTools() {
  const say = useSay()
  const who = useViewer()
  const [open, setOpen] = useState(false)
  if (!who || !['district', 'street', 'community'].includes(levelOf(who.acting))) return null
  return (
    <>
      <Button variant="outlined" sx={{ flexShrink: 0, minHeight: 38 }} onClick={() => setOpen(true)}>
        {say(actWords.find)}
      </Button>
      <Suspense>{open && <FindDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
