import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { useRedirect, useTranslate } from 'react-admin'
import { useAct } from '../acts/use-act.ts'
import { fieldOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { enumName, findableFields } from './masked-fields.ts'
import { find } from './personal.documents.ts'
import { personalWords } from './personal-words.ts'
import { ReasonField } from './reason-field.tsx'

/** Asks for a value to the letter, and opens the registration that holds it. */
export default function FindDialog({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const redirect = useRedirect()
  const act = useAct()
  const titleId = useId()
  const [field, setField] = useState<string>(findableFields[0])
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isNobody, setNobody] = useState(false)
  async function search(event: FormEvent) {
    event.preventDefault()
    setNobody(false)
    const { answer, refusal } = await act<{ result: { id: string } | null }>(find, {
      field: enumName(field),
      value,
      reason,
    })
    setProblem(refusal)
    if (!answer) return
    if (!answer.result) return setNobody(true)
    onClose()
    redirect('show', 'registrations', answer.result.id)
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(personalWords.findTitle)}</DialogTitle>
      <form onSubmit={search}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>{say(personalWords.findText)}</DialogContentText>
          <Stack spacing={2}>
            <TextField
              select
              label={say(personalWords.whichValue)}
              value={field}
              onChange={(event) => setField(event.target.value)}
            >
              {findableFields.map((name) => (
                <MenuItem key={name} value={name}>
                  {say(fieldOf('registrations', name).label)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              label={say(personalWords.value)}
              value={value}
              required
              autoComplete="off"
              onChange={(event) => setValue(event.target.value)}
            />
            <ReasonField value={reason} onChange={setReason} problem={problem} />
            {isNobody && (
              <Alert severity="info" role="status">
                {say(personalWords.nobody)}
              </Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(personalWords.search)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
