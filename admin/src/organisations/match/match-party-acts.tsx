import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { matchWords } from './match-words.ts'
import { type MatchAct, possibleActs } from './possible-acts.ts'

const ActOnMatch = lazyPart(() => import('./act-on-match.tsx'))

/** What a side of a match can say or do just now. */
export function MatchPartyActs() {
  const say = useSay()
  const who = useViewer()
  const party = useRecordContext<RaRecord>()
  const [open, setOpen] = useState<MatchAct>()
  if (!party || party.archivedAt || !who || who.acting.level === 'AUDITOR') return null
  return (
    <>
      {possibleActs(party).map((act) => (
        <Button key={act.name} size="small" onClick={() => setOpen(act)}>
          {say(matchWords[act.name])}
        </Button>
      ))}
      <Suspense>{open && <ActOnMatch party={party} act={open} onClose={() => setOpen(undefined)} />}</Suspense>
    </>
  )
}
