import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { grantWords } from './grant-words.ts'
import { useGrantable } from './use-grantable.ts'

const PasswordDialog = lazyPart(() => import('./password-dialog.tsx'))
const ResetDialog = lazyPart(() => import('./reset-dialog.tsx'))
const RevokeDialog = lazyPart(() => import('./revoke-dialog.tsx'))

/** On a grant below one's own level: take it back, or give its account another password; on one of the district's, take its authenticator away. */
export function GrantActs() {
  const say = useSay()
  const grant = useRecordContext<RaRecord>()
  const levels = useGrantable()
  const who = useViewer()
  const [open, setOpen] = useState<'revoke' | 'password' | 'reset'>()
  if (!grant || grant.archivedAt || !who) return null
  const close = () => setOpen(undefined)
  const isColleague =
    grant.level === 'DISTRICT' && who.acting.level === 'DISTRICT' && !who.grants.some(({ id }) => id === grant.id)
  if (isColleague)
    return (
      <>
        <Button size="small" color="inherit" onClick={() => setOpen('reset')}>
          {say(grantWords.resetSecondFactor)}
        </Button>
        <Suspense>{open === 'reset' && <ResetDialog grant={grant} onClose={close} />}</Suspense>
      </>
    )
  if (!levels.includes(String(grant.level).toLowerCase())) return null
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setOpen('password')}>
        {say(grantWords.setPassword)}
      </Button>
      <Button size="small" onClick={() => setOpen('revoke')}>
        {say(grantWords.revoke)}
      </Button>
      <Suspense>
        {open === 'revoke' && <RevokeDialog grant={grant} onClose={close} />}
        {open === 'password' && <PasswordDialog grant={grant} onClose={close} />}
      </Suspense>
    </>
  )
}
