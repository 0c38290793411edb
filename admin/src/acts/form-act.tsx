import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type Pair } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useSay } from '../words/words.ts'
import { type Asked } from './asked.ts'

const FormDialog = lazyPart(() => import('./form-dialog.tsx'))

/** A button that asks what an act needs to know, as a reason, before it is done. */
export function FormAct({ act, asked, onDone }: { act: Pair; asked: Asked; onDone?: () => void }) {
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setIsOpen(true)}>
        {say(act)}
      </Button>
      <Suspense>
        {isOpen && <FormDialog act={act} asked={asked} onClose={() => setIsOpen(false)} onDone={onDone} />}
      </Suspense>
    </>
  )
}
