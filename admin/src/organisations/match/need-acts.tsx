import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { matchWords } from './match-words.ts'

const FindOffers = lazyPart(() => import('./find-offers.tsx'))
const CLERKS = ['DISTRICT', 'STREET', 'COMMUNITY']

/** On an open need: what is open and fits it, for the clerks of its place. */
export function NeedActs() {
  const say = useSay()
  const who = useViewer()
  const need = useRecordContext<RaRecord>()
  const [isOpen, setOpen] = useState(false)
  if (!need || need.archivedAt || need.state !== 'OPEN' || !who || !CLERKS.includes(who.acting.level)) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say(matchWords.find)}
      </Button>
      <Suspense>{isOpen && <FindOffers need={need} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
