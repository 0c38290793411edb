import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { type RaRecord, useNotify, useRefresh, useTranslate } from 'react-admin'
import { useSay } from '../../words/words.ts'
import { revoke } from './grant.documents.ts'
import { useAct } from './use-act.ts'

/** Asks before a duty is taken back: whoever holds it is signed out at once. */
export default function RevokeDialog({ grant, onClose }: { grant: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  async function confirm() {
    const { answer } = await act(revoke, { id: grant.id, version: grant.version })
    onClose()
    if (answer) notify(say('revoked'), { type: 'info' })
    refresh()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby="revoke-title">
      <DialogTitle id="revoke-title">{say('revokeTitle', { name: grant.accountName })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('revokeText', { place: grant.placeName })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" onClick={confirm}>
          {say('revoke')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
