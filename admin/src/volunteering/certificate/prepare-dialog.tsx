import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { DateInput, Form, required, TextInput, useNotify, useRedirect, useTranslate } from 'react-admin'
import { useFormAct } from '../../acts/use-form-act.ts'
import { fieldOf } from '../../graph/meta.ts'
import { ReferencePicker } from '../../resource/reference-picker.tsx'
import { useSay } from '../../words/words.ts'
import { prepareCertificate } from './certificate.documents.ts'
import { certificateWords as words } from './certificate-words.ts'

const texts = ['headName', 'handlerName', 'contact']
const fields = ['volunteerId', 'stationId', 'fromOn', 'untilOn', ...texts, 'notes']

/** Finds the volunteer and says of which station, of which days; the draft that is made shows what can be certified. */
export default function PrepareDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const redirect = useRedirect()
  const titleId = useId()
  const { perform, elsewhere } = useFormAct(fields)
  const label = (field: string) => say(fieldOf('certificates', field).label)
  async function submit(input: Record<string, unknown>) {
    const { answer, errors } = await perform<{ result: { id: string } }>(prepareCertificate, { input })
    if (!answer) return errors
    notify(say(words.prepared), { type: 'info' })
    onClose()
    redirect('show', 'certificates', answer.result.id)
  }
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(words.prepareTitle)}</DialogTitle>
      <Form onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>{say(words.prepareText)}</DialogContentText>
          <ReferencePicker source="volunteerId" type="Volunteer" label={label('volunteerId')} validate={required()} />
          <ReferencePicker source="stationId" type="ServiceStation" label={label('stationId')} validate={required()} />
          <DateInput source="fromOn" label={label('fromOn')} validate={required()} />
          <DateInput source="untilOn" label={label('untilOn')} validate={required()} />
          {texts.map((field) => (
            <TextInput key={field} source={field} label={label(field)} validate={required()} fullWidth />
          ))}
          <TextInput source="notes" label={label('notes')} fullWidth />
          {elsewhere && <Alert severity="error">{elsewhere}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(words.save)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
