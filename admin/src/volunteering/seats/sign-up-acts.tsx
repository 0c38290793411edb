import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useNotify, useRecordContext, useRefresh } from 'react-admin'
import { useAct } from '../../acts/use-act.ts'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { levelOf } from '../../session/viewer.ts'
import { useSay } from '../../words/words.ts'
import { markAttendance } from './seats.documents.ts'
import { seatsWords } from './seats-words.ts'

const CancelDialog = lazyPart(() => import('./cancel-dialog.tsx'))

/** On a sign-up: cancel it while it holds; once its shift has begun, the host says who came. */
export default function SignUpActs() {
  const say = useSay()
  const who = useViewer()
  const signUp = useRecordContext<RaRecord>()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  const [isOpen, setIsOpen] = useState(false)
  if (!signUp || !who) return null
  const level = levelOf(who.acting)
  const isClerk = ['district', 'street', 'community'].includes(level)
  const hasBegun = Date.parse(signUp.startsAt) <= Date.now()
  const holds = signUp.state === 'CONFIRMED' || signUp.state === 'WAITLISTED'
  async function mark(to: 'ATTENDED' | 'ABSENT') {
    const { answer, refusal } = await act(markAttendance, { ids: [signUp?.id], mark: to })
    if (refusal) notify(refusal, { type: 'error' })
    if (answer) notify(say(seatsWords.marked), { type: 'info' })
    refresh()
  }
  const marked = (['ATTENDED', 'ABSENT'] as const).filter(
    (state) =>
      isClerk && hasBegun && ['CONFIRMED', 'ATTENDED', 'ABSENT'].includes(signUp.state) && state !== signUp.state,
  )
  return (
    <>
      {marked.map((state) => (
        <Button key={state} size="small" onClick={() => mark(state)}>
          {say(state === 'ATTENDED' ? seatsWords.attended : seatsWords.absent)}
        </Button>
      ))}
      {holds && (isClerk || (level === 'volunteer' && !hasBegun)) && (
        <Button size="small" color="inherit" onClick={() => setIsOpen(true)}>
          {say(seatsWords.cancel)}
        </Button>
      )}
      <Suspense>{isOpen && <CancelDialog signUp={signUp} onClose={() => setIsOpen(false)} />}</Suspense>
    </>
  )
}
