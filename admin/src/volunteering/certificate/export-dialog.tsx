import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { Form, required, TextInput, useTranslate } from 'react-admin'
import { useAct } from '../../acts/use-act.ts'
import { fieldOf } from '../../graph/meta.ts'
import { ReferencePicker } from '../../resource/reference-picker.tsx'
import { useSay } from '../../words/words.ts'
import { exportServiceRecord } from './certificate.documents.ts'
import { certificateWords as words } from './certificate-words.ts'
import { downloadRecord } from './download-record.ts'

/** Asks whose record is carried away and why; the file is signed, and the volunteer sees that it was made. */
export default function ExportDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const act = useAct()
  const titleId = useId()
  async function submit(given: Record<string, unknown>) {
    const { answer, errors } = await act<{ result: string }>(exportServiceRecord, given)
    if (!answer) return errors
    downloadRecord(answer.result, say(words.recordFile))
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(words.exportTitle)}</DialogTitle>
      <Form onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>{say(words.exportText)}</DialogContentText>
          <ReferencePicker
            source="volunteerId"
            type="Volunteer"
            label={say(fieldOf('certificates', 'volunteerId').label)}
            validate={required()}
          />
          <TextInput source="reason" label={say(words.exportReason)} validate={required()} fullWidth />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(words.exportNow)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
