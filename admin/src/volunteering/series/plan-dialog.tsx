import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { DateInput, Form, type RaRecord, required, useNotify, useRefresh, useTranslate } from 'react-admin'
import { useFormAct } from '../../acts/use-form-act.ts'
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
  const titleId = useId()
  const { perform, elsewhere } = useFormAct(['until'])
  async function submit({ until }: Record<string, unknown>) {
    const { answer, errors } = await perform<Answer>(planSeries, { id: series.id, until })
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
          {elsewhere && <Alert severity="error">{elsewhere}</Alert>}
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
