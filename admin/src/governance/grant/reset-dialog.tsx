import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { type RaRecord, useNotify, useTranslate } from 'react-admin'
import { useSay } from '../../words/words.ts'
import { resetSecondFactor } from './grant.documents.ts'
import { useAct } from './use-act.ts'

/** Asks before the authenticator of a colleague is taken away: his next sign-in sets up another. */
export default function ResetDialog({ grant, onClose }: { grant: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const act = useAct()
  async function confirm() {
    const { answer } = await act(resetSecondFactor, { grantId: grant.id })
    onClose()
    if (answer) notify(say('secondFactorReset'), { type: 'info' })
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby="reset-title">
      <DialogTitle id="reset-title">{say('resetSecondFactorTitle', { name: grant.accountName })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('resetSecondFactorText')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" onClick={confirm}>
          {say('resetSecondFactor')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
