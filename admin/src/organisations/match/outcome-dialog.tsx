import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import { Form, type RaRecord, useNotify, useRefresh, useTranslate } from 'react-admin'
import { newKey } from '../../acts/new-key.ts'
import { useAct } from '../../acts/use-act.ts'
import { ReferencePicker } from '../../resource/reference-picker.tsx'
import { useSay } from '../../words/words.ts'
import { recordOutcome } from './match.documents.ts'
import { matchWords } from './match-words.ts'

type Values = { activityId?: string; venueId?: string }

/** Asks which activity or venue came of a match, and writes it down. */
export default function OutcomeDialog({ match, onClose }: { match: RaRecord; onClose: () => void }) {
  const titleId = useId()
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  // what is refused is corrected and asked for anew; what is only sent twice is the same
  const [key, setKey] = useState(newKey)
  async function submit({ activityId, venueId }: Values) {
    const given = { activityId: activityId || null, venueId: venueId || null }
    const { answer, errors } = await act(recordOutcome, { id: match.id, version: match.version, key, ...given })
    if (errors) setKey(newKey())
    if (!answer) return errors
    notify(say(matchWords.done), { type: 'info' })
    refresh()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(matchWords.outcome)}</DialogTitle>
      <Form onSubmit={submit} defaultValues={{ activityId: match.activityId ?? '', venueId: match.venueId ?? '' }}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 1 }}>{say(matchWords.outcomeText)}</DialogContentText>
          <ReferencePicker source="activityId" type="Activity" label={say(matchWords.activity)} />
          <ReferencePicker source="venueId" type="Venue" label={say(matchWords.venue)} />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
