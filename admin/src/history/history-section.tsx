import { Box, Button, LinearProgress } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord } from 'react-admin'
import { lazyPart } from '../outdated/lazy-part.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { historyWords } from './history-words.ts'

const History = lazyPart(() => import('./history.tsx'))

/** Whom the graph shows a history at all. */
const readers = ['district', 'street', 'community', 'auditor']

/** The way to a record's history, which is asked for when somebody wants it. */
export function HistorySection({ resource, record }: { resource: string; record: RaRecord }) {
  const say = useSay()
  const who = useViewer()
  const [isOpen, setOpen] = useState(false)
  if (!who || !readers.includes(levelOf(who.acting))) return null
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Button
        variant="outlined"
        size="small"
        aria-expanded={isOpen}
        className="no-print"
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? historyWords.hide : historyWords.history)}
      </Button>
      {isOpen && (
        <Box sx={{ mt: 1 }}>
          <Suspense fallback={<LinearProgress />}>
            <History key={record.version} resource={resource} id={record.id} />
          </Suspense>
        </Box>
      )}
    </Box>
  )
}
