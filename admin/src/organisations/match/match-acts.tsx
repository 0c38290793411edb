import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { matchWords } from './match-words.ts'

const OutcomeDialog = lazyPart(() => import('./outcome-dialog.tsx'))
const AGREED = ['ACCEPTED', 'SCHEDULED', 'DELIVERED', 'CONFIRMED']

/** On a match both sides said yes to: what came of it, for the clerks of its place. */
export function MatchActs() {
  const say = useSay()
  const who = useViewer()
  const match = useRecordContext<RaRecord>()
  const [isOpen, setOpen] = useState(false)
  if (!match || match.archivedAt || !AGREED.includes(match.state) || !who || who.acting.level === 'AUDITOR') return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say(matchWords.outcome)}
      </Button>
      <Suspense>{isOpen && <OutcomeDialog match={match} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
