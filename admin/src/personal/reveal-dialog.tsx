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
  Typography,
} from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { type RaRecord, useTranslate } from 'react-admin'
import { useAct } from '../acts/use-act.ts'
import { fieldOf } from '../graph/meta.ts'
import { useSay } from '../words/words.ts'
import { enumName, maskedFields } from './masked-fields.ts'
import { reveal } from './personal.documents.ts'
import { personalWords } from './personal-words.ts'
import { ReasonField } from './reason-field.tsx'

/** Asks which value and why, and shows it as long as the dialog is open. */
export default function RevealDialog({ registration, onClose }: { registration: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const act = useAct()
  const titleId = useId()
  const kept = maskedFields.filter((name) => registration[name])
  const [field, setField] = useState<string>(kept[0] ?? '')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [value, setValue] = useState<string>()
  async function show(event: FormEvent) {
    event.preventDefault()
    const { answer, errors } = await act<{ result: string }>(reveal, {
      id: registration.id,
      field: enumName(field),
      reason,
    })
    setProblem(errors && String(Object.values(errors)[0]))
    setValue(answer?.result)
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(personalWords.revealTitle)}</DialogTitle>
      <form onSubmit={show}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>{say(personalWords.revealText)}</DialogContentText>
          {kept.length ? (
            <Stack spacing={2}>
              <TextField
                select
                label={say(personalWords.whichValue)}
                value={field}
                onChange={(event) => {
                  setField(event.target.value)
                  setValue(undefined)
                }}
              >
                {kept.map((name) => (
                  <MenuItem key={name} value={name}>
                    {say(fieldOf('registrations', name).label)}
                  </MenuItem>
                ))}
              </TextField>
              <ReasonField value={reason} onChange={setReason} problem={problem} />
              {value !== undefined && (
                <Alert severity="warning" role="status">
                  <Typography sx={{ fontSize: 20, userSelect: 'all' }} data-testid="revealed">
                    {value}
                  </Typography>
                  {say(personalWords.shownOnce)}
                </Alert>
              )}
            </Stack>
          ) : (
            <Alert severity="info">{say(personalWords.nothingKept)}</Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.close')}
          </Button>
          <Button type="submit" variant="contained" disabled={!kept.length}>
            {say(personalWords.show)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
