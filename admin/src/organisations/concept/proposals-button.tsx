import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { proposalWords } from './proposal-words.ts'

const Proposals = lazyPart(() => import('./proposals.tsx'))

/** Above the table of concepts: what confirmed matches could teach it, for who edits it. */
export default function ProposalsButton() {
  const say = useSay()
  const level = useViewer()?.acting.level
  const [isOpen, setOpen] = useState(false)
  if (level !== 'DISTRICT') return null
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)} sx={{ flexShrink: 0, minHeight: 38 }}>
        {say(proposalWords.open)}
      </Button>
      <Suspense>{isOpen && <Proposals onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
