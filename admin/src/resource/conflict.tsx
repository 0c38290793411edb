import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { type RaRecord } from 'react-admin'
import { useSay } from '../words/words.ts'
import { changesBetween, type Fields } from './changes.ts'
import { conflictWords } from './conflict-words.ts'
import { Differences } from './differences.tsx'

/** Somebody else was faster: what one changed oneself, and the record as it is by now. */
export type Conflict = { mine: Fields; newest: RaRecord }

type Props = Conflict & {
  resource: string
  /** The record the form was opened with. */
  base: RaRecord
  names: readonly string[]
  onReload: () => void
  onKeepMine: () => void
  onClose: () => void
}

/** Says that somebody else was faster, shows what they changed, and lets the writer choose. */
export function ConflictDialog({ resource, base, names, mine, newest, onReload, onKeepMine, onClose }: Props) {
  const say = useSay()
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{say(conflictWords.title)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say(conflictWords.text)}</DialogContentText>
        <Differences resource={resource} newest={newest} theirs={changesBetween(base, newest, names)} mine={mine} />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, p: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {say(conflictWords.keepEditing)}
        </Button>
        <Button variant="outlined" onClick={onReload}>
          {say(conflictWords.reload)}
        </Button>
        <Button variant="contained" onClick={onKeepMine}>
          {say(conflictWords.keepMine)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
