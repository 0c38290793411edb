import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { seriesWords } from './series-words.ts'

const PlanDialog = lazyPart(() => import('./plan-dialog.tsx'))

/** On a series: plan the activities to come. */
export default function SeriesActs() {
  const say = useSay()
  const who = useViewer()
  const series = useRecordContext<RaRecord>()
  const [isOpen, setIsOpen] = useState(false)
  if (!series || series.archivedAt || !who || !isOffered(who, 'seriesList', 'update')) return null
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {say(seriesWords.plan)}
      </Button>
      <Suspense>{isOpen && <PlanDialog series={series} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  )
}
