import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { type Step, StepButtons } from './step-buttons.tsx'
import { close, hold, publish } from './steps.documents.ts'
import { stepsWords } from './steps-words.ts'

const CancelDialog = lazyPart(() => import('./cancel-dialog.tsx'))

const open = ['PUBLISHED', 'FULL', 'RUNNING']
const publishing: Step = { document: publish, word: stepsWords.publish, done: stepsWords.published, from: ['DRAFT'] }
const steps: readonly Step[] = [
  publishing,
  { document: hold, word: stepsWords.hold, done: stepsWords.held, from: open },
  { document: close, word: stepsWords.close, done: stepsWords.closed, from: ['HELD'] },
]

/** On an activity: the steps that may follow, as far as it has begun. */
export default function ActivityActs() {
  const say = useSay()
  const who = useViewer()
  const activity = useRecordContext<RaRecord>()
  const [isOpen, setIsOpen] = useState(false)
  if (!activity || activity.archivedAt || !who || !isOffered(who, 'activities', 'update')) return null
  const hasBegun = Date.parse(activity.startsAt) <= Date.now()
  return (
    <>
      <StepButtons record={activity} steps={hasBegun ? steps : [publishing]} />
      {['DRAFT', ...open].includes(String(activity.state)) && (
        <Button size="small" color="inherit" onClick={() => setIsOpen(true)}>
          {say(stepsWords.cancel)}
        </Button>
      )}
      <Suspense>{isOpen && <CancelDialog activity={activity} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  )
}
