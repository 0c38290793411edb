import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import { DateInput, Form, type RaRecord, required, useNotify, useRefresh, useTranslate } from 'react-admin'
import { newKey } from '../../acts/new-key.ts'
import { useAct } from '../../acts/use-act.ts'
import { useSay } from '../../words/words.ts'
import { planSeries } from './series.documents.ts'
import { seriesWords } from './series-words.ts'

type Answer = { result: { activities: { total: number } } }

/** Asks to which day the activities of a series are planned. */
export default function PlanDialog({ series, onClose }: { series: RaRecord; onClose: () => void }) {
  const say = useSay()
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  const titleId = useId()
  const [key, setKey] = useState(newKey)
  async function submit({ until }: Record<string, unknown>) {
    const { answer, errors } = await act<Answer>(planSeries, { id: series.id, until, key })
    if (errors) setKey(newKey())
    if (!answer) return errors
    notify(say(seriesWords.planned, { count: answer.result.activities.total }), { type: 'info' })
    refresh()
    onClose()
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{say(seriesWords.planTitle, { name: String(series.name) })}</DialogTitle>
      <Form onSubmit={submit}>
        <DialogContent sx={{ pt: 0 }}>
          <DialogContentText sx={{ mb: 1 }}>{say(seriesWords.planText)}</DialogContentText>
          <DateInput source="until" label={say(seriesWords.until)} validate={required()} helperText={false} />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {say(seriesWords.plan)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
