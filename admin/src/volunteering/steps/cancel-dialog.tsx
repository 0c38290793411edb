import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { Form, maxLength, type RaRecord, required, TextInput, useNotify, useRefresh, useTranslate } from 'react-admin'
import { useAct } from '../../acts/use-act.ts'
import { useSay } from '../../words/words.ts'
import { cancel } from './steps.documents.ts'
import { stepsWords } from './steps-words.ts'

/** Asks why an activity is cancelled: everybody who has signed up reads it. */
export default function CancelDialog({ activity, onClose }: { activity: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  const titleId = useId()
  async function submit({ reason }: Record<string, unknown>) {
    const { answer, errors } = await act(cancel, { id: activity.id, version: activity.version, reason })
    if (!answer) return errors
    notify(say(stepsWords.cancelled), { type: 'info' })
    refresh()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(stepsWords.cancelTitle, { name: String(activity.name) })}</DialogTitle>
      <Form onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 1 }}>{say(stepsWords.cancelText)}</DialogContentText>
          <TextInput
            source="reason"
            label={say(stepsWords.reason)}
            validate={[required(), maxLength(100)]}
            helperText={false}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color="error">
            {say(stepsWords.cancel)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
