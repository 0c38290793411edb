import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type Pair } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'

const RevealDialog = lazyPart(() => import('./reveal-dialog.tsx'))

type Props = { field: string; label: Pair; document: string; id: string }

/** A button that shows one value in clear, for a reason. */
export function RevealAct({ field, label, document, id }: Props) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const title = say(actWords.reveal, { field: say(label) })
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Suspense>
        {open && (
          <RevealDialog document={document} id={id} field={field} title={title} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  )
}
