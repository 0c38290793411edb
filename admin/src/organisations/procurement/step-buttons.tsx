import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { type Step } from './step.ts'

const StepDialog = lazyPart(() => import('./step-dialog.tsx'))
const CLERKS = ['DISTRICT', 'STREET', 'COMMUNITY']

/** A button for each step, for the clerks of the place. */
export function StepButtons({ record, steps }: { record: RaRecord; steps: readonly Step[] }) {
  const say = useSay()
  const level = useViewer()?.acting.level
  const [open, setOpen] = useState<Step>()
  if (record.archivedAt || !level || !CLERKS.includes(level)) return null
  return (
    <>
      {steps.map((step) => (
        <Button key={step.document} size="small" onClick={() => setOpen(step)}>
          {say(step.act)}
        </Button>
      ))}
      <Suspense>{open && <StepDialog record={record} step={open} onClose={() => setOpen(undefined)} />}</Suspense>
    </>
  )
}
