import Visibility from '@mui/icons-material/VisibilityOutlined'
import { IconButton } from '@mui/material'
import { Suspense, useState } from 'react'
import { fieldOf, type ResourceName } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'

const RevealDialog = lazyPart(() => import('./reveal-dialog.tsx'))

/** The levels that may see a value in clear. */
const REVEALING = ['district', 'street', 'community', 'volunteer']

type Props = { resource: ResourceName; name: string; document: string; id: string }

/** Beside a masked value: show it in clear, for a reason. */
export function RevealIcon({ resource, name, document, id }: Props) {
  const say = useSay()
  const who = useViewer()
  const [open, setOpen] = useState(false)
  if (!who || !REVEALING.includes(levelOf(who.acting))) return null
  const title = say(actWords.reveal, { field: say(fieldOf(resource, name).label) })
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
        {open && <RevealDialog document={document} id={id} field={name} title={title} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
