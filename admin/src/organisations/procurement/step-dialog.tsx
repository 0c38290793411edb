import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { type RaRecord, useNotify, useRefresh, useTranslate } from 'react-admin'
import { newKey } from '../../acts/new-key.ts'
import { useAct } from '../../acts/use-act.ts'
import { refusalBeside } from '../../graph/refusal-text.ts'
import { useSay } from '../../words/words.ts'
import { type Asked, type Step } from './step.ts'

type Props = { record: RaRecord; step: Step; onClose: () => void }

/** Asks what a step needs and takes it; tried again after a lost answer it comes with the same key. */
export default function StepDialog({ record, step, onClose }: Props) {
  const titleId = useId()
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  // what is refused is corrected and asked for anew; what is only sent twice is the same
  const [key, setKey] = useState(newKey)
  const [given, setGiven] = useState<Record<string, string>>({})
  const [wrong, setWrong] = useState<Record<string, unknown>>({})
  async function submit(event: FormEvent) {
    event.preventDefault()
    const asked = step.asks.map((field) => [field.name, givenOf(field, given[field.name] ?? '')])
    const variables = { id: record.id, version: record.version, key, ...Object.fromEntries(asked) }
    const { answer, errors } = await act(step.document, variables)
    if (errors) {
      setKey(newKey())
      return setWrong(errors)
    }
    if (answer) notify(say(step.done), { type: 'info' })
    onClose()
    refresh()
  }
  const elsewhere = refusalBeside(
    step.asks.map(({ name }) => name),
    wrong,
  )
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{say(step.act)}</DialogTitle>
        <DialogContent>
          {step.explained && <DialogContentText>{say(step.explained)}</DialogContentText>}
          {elsewhere && <Alert severity="error">{elsewhere}</Alert>}
          {step.asks.map((field) => (
            <TextField
              key={field.name}
              fullWidth
              required
              margin="dense"
              type={field.kind === 'yuan' ? 'number' : field.kind}
              label={say(field.label)}
              value={given[field.name] ?? ''}
              onChange={({ target }) => setGiven({ ...given, [field.name]: target.value })}
              error={field.name in wrong}
              helperText={field.name in wrong ? String(wrong[field.name]) : undefined}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: limitsOf(field) }}
            />
          ))}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(step.act)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

const givenOf = ({ kind }: Asked, text: string) => (kind === 'yuan' ? Math.round(Number(text) * 100) : text)

const limitsOf = ({ kind }: Asked) => (kind === 'yuan' ? { min: 0.01, step: 0.01 } : { maxLength: 80 })
