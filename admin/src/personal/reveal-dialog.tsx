import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useAct } from '../acts/use-act.ts'
import { useSay } from '../words/words.ts'
import { enumName } from './masked-fields.ts'
import { personalWords } from './personal-words.ts'
import { ReasonField } from './reason-field.tsx'

type Props = { document: string; id: string; field: string; title: string; onClose: () => void }

/** Asks why, and shows one value as long as the dialog is open. */
export default function RevealDialog({ document, id, field, title, onClose }: Props) {
  const say = useSay()
  const translate = useTranslate()
  const act = useAct()
  const titleId = useId()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const [value, setValue] = useState<string>()
  async function show(event: FormEvent) {
    event.preventDefault()
    const { answer, refusal } = await act<{ result: string }>(document, { id, field: enumName(field), reason })
    setProblem(refusal)
    setValue(answer?.result)
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <form onSubmit={show}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 2 }}>{say(personalWords.revealText)}</DialogContentText>
          <Stack spacing={2}>
            <ReasonField value={reason} onChange={setReason} problem={problem} />
            {value !== undefined && (
              <Alert severity="warning" role="status">
                <Typography sx={{ fontSize: 20, overflowWrap: 'anywhere', userSelect: 'all' }} data-testid="revealed">
                  {value}
                </Typography>
                {say(personalWords.shownOnce)}
              </Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.close')}
          </Button>
          <Button type="submit" variant="contained" disabled={value !== undefined}>
            {say(personalWords.show)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
