import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableRow,
} from '@mui/material'
import { Fragment } from 'react'
import { useSay } from '../words/words.ts'
import { Key } from './key.tsx'
import { keyboardWords } from './keyboard-words.ts'
import { shortcuts } from './shortcuts.ts'

/** Lists the shortcuts of the console. */
export default function Help({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="help-title">
      <DialogTitle id="help-title">{say(keyboardWords.help)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say(keyboardWords.helpHint)}</DialogContentText>
        <Table size="small">
          <TableBody>
            {shortcuts.map(({ keys, words }) => (
              <TableRow key={keys[0]}>
                <TableCell component="th" scope="row">
                  {say(words)}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 && ' / '}
                      <Key name={key} />
                    </Fragment>
                  ))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {say('close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
