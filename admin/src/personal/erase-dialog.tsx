import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  TextField,
} from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useAct } from '../acts/use-act.ts'
import { useSay } from '../words/words.ts'
import { actWords } from './act-words.ts'
import { erase } from './personal.documents.ts'
import { personalWords } from './personal-words.ts'
import { ReasonField } from './reason-field.tsx'

type Props = { id: string; number: string; onClose: () => void; onDone: () => void }

/** Asks for a reason and for the number, for it cannot be undone, and erases the person. */
export default function EraseDialog({ id, number, onClose, onDone }: Props) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const act = useAct()
  const titleId = useId()
  const [reason, setReason] = useState('')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  async function submit(event: FormEvent) {
    event.preventDefault()
    const { answer, refusal } = await act<{ result: boolean }>(erase, { id, reason })
    setProblem(refusal)
    if (!answer) return
    notify(say(personalWords.erased), { type: 'info' })
    onClose()
    onDone()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(personalWords.eraseTitle, { number })}</DialogTitle>
      <form onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>{say(personalWords.eraseText)}</DialogContentText>
          <Stack spacing={2}>
            <ReasonField value={reason} onChange={setReason} problem={problem} />
            <TextField
              label={say(personalWords.eraseConfirm, { number })}
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color="error" disabled={typed.trim() !== number}>
            {say(actWords.erase)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
