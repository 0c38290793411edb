import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  TextField,
} from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSay } from '../words/words.ts'
import { useSharingPlace } from './sharing-place.ts'
import { viewWords } from './view-words.ts'

type Props = {
  /** The name a view has by now, when it is to be called something else. */
  renamed?: string
  onSave: (name: string, shared: boolean) => Promise<void>
  onClose: () => void
}

const longest = 40

/** Asks for the name of a view and, for a new one, whether colleagues see it. */
export function ViewDialog({ renamed, onSave, onClose }: Props) {
  const say = useSay()
  const translate = useTranslate()
  const place = useSharingPlace()
  const [name, setName] = useState(renamed ?? '')
  const [shared, setShared] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!name.trim()) return setProblem(say(viewWords.nameMissing))
    try {
      await onSave(name.trim(), shared)
      onClose()
    } catch (error) {
      setProblem(reason(error as Refused))
    }
  }

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="view-title">
      <form onSubmit={submit} noValidate>
        <DialogTitle id="view-title">{say(renamed ? viewWords.renameTitle : viewWords.saveTitle)}</DialogTitle>
        <DialogContent>
          {!renamed && <DialogContentText>{say(viewWords.saveHint)}</DialogContentText>}
          <TextField
            autoFocus
            required
            label={say(viewWords.name)}
            value={name}
            error={!!problem}
            helperText={problem}
            onChange={({ target }) => setName(target.value)}
            slotProps={{ htmlInput: { maxLength: longest } }}
          />
          {!renamed && place && (
            <FormControlLabel
              label={say(viewWords.share, { place: place.name ?? say(viewWords.district) })}
              control={<Checkbox checked={shared} onChange={(_, checked) => setShared(checked)} />}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

type Refused = Error & { body?: { errors?: Record<string, unknown> } }

/** The words on the name where the graph has some, else those of the whole. */
const reason = ({ message, body }: Refused) => (typeof body?.errors?.name === 'string' ? body.errors.name : message)
