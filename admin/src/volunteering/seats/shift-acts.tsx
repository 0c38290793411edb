import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { isOffered, levelOf } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { seatsWords } from './seats-words.ts'

const SignUpDialog = lazyPart(() => import('./sign-up-dialog.tsx'))

/** On a shift that is not over: sign up for it, oneself or a volunteer of one's place. */
export default function ShiftActs() {
  const say = useSay()
  const who = useViewer()
  const shift = useRecordContext<RaRecord>()
  const [isOpen, setIsOpen] = useState(false)
  if (!shift || shift.archivedAt || Date.parse(shift.endsAt) < Date.now() || !who) return null
  const isOwn = levelOf(who.acting) === 'volunteer'
  if (!isOwn && !isOffered(who, 'shifts', 'create')) return null
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {say(seatsWords.signUp)}
      </Button>
      <Suspense>{isOpen && <SignUpDialog shift={shift} isOwn={isOwn} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  )
}
