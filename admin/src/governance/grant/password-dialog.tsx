import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { Form, PasswordInput, type RaRecord, required, useNotify, useTranslate } from 'react-admin'
import { useAct } from '../../acts/use-act.ts'
import { useSay } from '../../words/words.ts'
import { setPassword } from './grant.documents.ts'
import { grantWords } from './grant-words.ts'

/** Gives the account of a grant another password, as when it was forgotten. */
export default function PasswordDialog({ grant, onClose }: { grant: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const act = useAct()
  async function submit({ password }: Record<string, unknown>) {
    const { answer, errors } = await act(setPassword, { grantId: grant.id, password })
    if (!answer) return errors
    notify(say(grantWords.passwordSet), { type: 'info' })
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="password-title">
      <DialogTitle id="password-title">{say(grantWords.setPasswordTitle, { name: grant.accountName })}</DialogTitle>
      <Form onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <PasswordInput
            source="password"
            label={say(grantWords.newPassword)}
            validate={required()}
            helperText={false}
            autoComplete="new-password"
          />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
