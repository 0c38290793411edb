import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useAct } from './use-act.ts'

type Asked = { title: string; text: string; act: string; done: string }
type Props = { asked: Asked; document: string; variables: object; onClose: () => void; onDone?: () => void }

/** Asks before an act that concerns somebody else is done, and says that it was, or why it was refused. */
export function ActDialog({ asked, document, variables, onClose, onDone }: Props) {
  const titleId = useId()
  const translate = useTranslate()
  const notify = useNotify()
  const act = useAct()
  const [refused, setRefused] = useState<string>()
  async function confirm() {
    const { answer, refusal } = await act(document, variables)
    if (refusal) return setRefused(refusal)
    onClose()
    if (answer) notify(asked.done, { type: 'info' })
    onDone?.()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{asked.title}</DialogTitle>
      <DialogContent>
        <DialogContentText>{asked.text}</DialogContentText>
        {refused && <Alert severity="error">{refused}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
        {!refused && (
          <Button variant="contained" onClick={confirm}>
            {asked.act}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}
