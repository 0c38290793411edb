import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { type Grant } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { type Step } from './step.ts'

const StepDialog = lazyPart(() => import('./step-dialog.tsx'))

const PLACES: Readonly<Record<string, string>> = { STREET: 'streetId', COMMUNITY: 'communityId' }

/** Whether a record lies in the place one is a clerk of. */
const isInCharge = ({ level, place }: Grant, record: RaRecord) =>
  level === 'DISTRICT' || Boolean(PLACES[level] && place && record[PLACES[level]] === place.id)

/** A button for each step, for the clerks of the place. */
export function StepButtons({ record, steps }: { record: RaRecord; steps: readonly Step[] }) {
  const say = useSay()
  const acting = useViewer()?.acting
  const [open, setOpen] = useState<Step>()
  if (record.archivedAt || !acting || !isInCharge(acting, record)) return null
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
