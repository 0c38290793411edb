import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useSay } from '../../words/words.ts'
import { grantWords } from './grant-words.ts'
import { useGrantable } from './use-grantable.ts'

const GiveDialog = lazyPart(() => import('./give-dialog.tsx'))

/** Above the list of grants: give a duty to an account, or invite a new account. */
export function GrantTools() {
  const say = useSay()
  const levels = useGrantable()
  const [open, setOpen] = useState<'give' | 'invite'>()
  if (!levels.length) return null
  return (
    <>
      <Button variant="outlined" sx={{ flexShrink: 0, minHeight: 38 }} onClick={() => setOpen('invite')}>
        {say(grantWords.invite)}
      </Button>
      <Button variant="contained" sx={{ flexShrink: 0, minHeight: 38 }} onClick={() => setOpen('give')}>
        {say(grantWords.give)}
      </Button>
      <Suspense>
        {open && <GiveDialog isInvitation={open === 'invite'} levels={levels} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  )
}
