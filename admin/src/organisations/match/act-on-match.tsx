import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { type RaRecord, useNotify, useRefresh, useTranslate } from 'react-admin'
import { newKey } from '../../acts/new-key.ts'
import { useAct } from '../../acts/use-act.ts'
import { useSay } from '../../words/words.ts'
import { matchWords } from './match-words.ts'
import { type MatchAct } from './possible-acts.ts'

type Props = { party: RaRecord; act: MatchAct; onClose: () => void }

/** Asks what an act of one side needs, a reason or a day, and does it. */
export default function ActOnMatch({ party, act: { name, document, asks }, onClose }: Props) {
  const titleId = useId()
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  // what is refused is corrected and asked for anew; what is only sent twice is the same
  const [key, setKey] = useState(newKey)
  const [given, setGiven] = useState('')
  const [wrong, setWrong] = useState<string>()
  async function submit(event: FormEvent) {
    event.preventDefault()
    const variables = { id: party.id, version: party.version, key, ...(asks && { [asks]: given }) }
    const { answer, refusal } = await act(document, variables)
    if (refusal) {
      setKey(newKey())
      return setWrong(refusal)
    }
    if (answer) notify(say(matchWords.done), { type: 'info' })
    onClose()
    refresh()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{say(matchWords[name])}</DialogTitle>
        {asks && (
          <DialogContent>
            <TextField
              fullWidth
              required
              autoFocus
              margin="dense"
              type={asks === 'on' ? 'date' : 'text'}
              label={say(matchWords[asks])}
              value={given}
              onChange={({ target }) => setGiven(target.value)}
              error={wrong !== undefined}
              helperText={wrong}
              slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200 } }}
            />
          </DialogContent>
        )}
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(matchWords[name])}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
