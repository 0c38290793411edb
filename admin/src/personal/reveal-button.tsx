import Visibility from '@mui/icons-material/VisibilityOutlined'
import { IconButton } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { fieldOf } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'

const RevealDialog = lazyPart(() => import('./reveal-dialog.tsx'))

/** The levels that may see a value in clear. */
const REVEALING = ['district', 'street', 'community', 'volunteer']

/** Beside a masked value of a registration: show it in clear. */
export function RevealButton({ name }: { name: string }) {
  const say = useSay()
  const who = useViewer()
  const registration = useRecordContext<RaRecord>()
  const [open, setOpen] = useState(false)
  if (!registration || !who || !REVEALING.includes(levelOf(who.acting))) return null
  const title = say(actWords.reveal, { field: say(fieldOf('registrations', name).label) })
  return (
    <>
      <IconButton
        className="no-print"
        size="small"
        color="inherit"
        aria-label={title}
        title={title}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        sx={{ ml: 0.5 }}
      >
        <Visibility fontSize="inherit" />
      </IconButton>
      <Suspense>
        {open && (
          <RevealDialog id={String(registration.id)} field={name} title={title} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  )
}
