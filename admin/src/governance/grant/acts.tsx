import { Button } from '@mui/material'
import { Suspense, useState } from 'react'
import { type RaRecord, useRecordContext } from 'react-admin'
import { lazyPart } from '../../outdated/lazy-part.ts'
import { useSay } from '../../words/words.ts'
import { useGrantable } from './use-grantable.ts'

const PasswordDialog = lazyPart(() => import('./password-dialog.tsx'))
const RevokeDialog = lazyPart(() => import('./revoke-dialog.tsx'))

/** On a grant below one's own level: take it back, or give its account another password. */
export function GrantActs() {
  const say = useSay()
  const grant = useRecordContext<RaRecord>()
  const levels = useGrantable()
  const [open, setOpen] = useState<'revoke' | 'password'>()
  if (!grant || grant.archivedAt || !levels.includes(String(grant.level).toLowerCase())) return null
  const close = () => setOpen(undefined)
  return (
    <>
      <Button size="small" color="inherit" onClick={() => setOpen('password')}>
        {say('setPassword')}
      </Button>
      <Button size="small" onClick={() => setOpen('revoke')}>
        {say('revoke')}
      </Button>
      <Suspense>
        {open === 'revoke' && <RevokeDialog grant={grant} onClose={close} />}
        {open === 'password' && <PasswordDialog grant={grant} onClose={close} />}
      </Suspense>
    </>
  )
}
