import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import { Form, type RaRecord, required, TextInput, useNotify, useRefresh, useTranslate } from 'react-admin'
import { newKey } from '../../acts/new-key.ts'
import { useAct } from '../../acts/use-act.ts'
import { useSay } from '../../words/words.ts'
import { withdrawCertificate } from './certificate.documents.ts'
import { certificateWords as words } from './certificate-words.ts'

/** Asks why a certificate is withdrawn; its number is public from then on. */
export default function WithdrawDialog({ certificate, onClose }: { certificate: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  const titleId = useId()
  const [key, setKey] = useState(newKey)
  async function submit({ reason }: Record<string, unknown>) {
    const { id, version } = certificate
    const { answer, errors } = await act(withdrawCertificate, { id, version, reason, key })
    if (errors) setKey(newKey())
    if (!answer) return errors
    notify(say(words.withdrawn), { type: 'info' })
    refresh()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(words.withdrawTitle, { number: String(certificate.number) })}</DialogTitle>
      <Form onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText>{say(words.withdrawText)}</DialogContentText>
          <TextInput source="reason" label={say(words.reason)} validate={required()} fullWidth />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(words.withdraw)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
