import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { useState } from 'react'
import { type HttpError, Title, useDataProvider, useNotify } from 'react-admin'
import { newKey } from '../acts/new-key.ts'
import { useAsked } from '../figures/use-asked.ts'
import { type Graph } from '../graph/data-provider.ts'
import { refusalText } from '../graph/refusal-text.ts'
import { confirmRecord } from '../volunteering/service-record/service-record.documents.ts'
import { useSay } from '../words/words.ts'
import { recordsToConfirm } from './bank.documents.ts'
import { bankWords } from './bank-words.ts'
import { QueueRows, type Waiting } from './queue-rows.tsx'

type Answer = { page: { total: number; items: Waiting[] } }

const documents = [recordsToConfirm]

/** The records that wait: many are confirmed at once, each by an act of its own; what is refused says why in its row. */
export default function QueuePage() {
  const say = useSay()
  const notify = useNotify()
  const graph = useDataProvider<Graph>()
  const [round, setRound] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({})
  const [isBusy, setIsBusy] = useState(false)
  const { data, problem } = useAsked<Answer>(documents, {}, round)
  const { total = 0, items = [] } = data?.page ?? {}

  async function confirm() {
    setIsBusy(true)
    const failed: Record<string, string> = {}
    const asked = items.filter(({ id }) => chosen.has(id))
    for (const { id, version } of asked)
      await graph.act(confirmRecord, { id, version, key: newKey() }).catch((error: HttpError) => {
        failed[id] = refusalText(error)
      })
    const count = asked.length - Object.keys(failed).length
    setRefused(failed)
    setChosen(new Set())
    setIsBusy(false)
    setRound(round + 1)
    if (Object.keys(failed).length)
      notify(say(bankWords.someRefused, { count, refused: Object.keys(failed).length }), { type: 'warning' })
    else notify(say(bankWords.confirmedMany, { count }), { type: 'info' })
  }

  return (
    <Box sx={{ py: 2, maxWidth: 1100 }}>
      <Title title={say(bankWords.queue)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h5" component="h2" sx={{ flexGrow: 1 }}>
          {say(bankWords.queue)}
        </Typography>
        <Button variant="contained" disabled={!chosen.size || isBusy} onClick={confirm}>
          {say(bankWords.confirmChosen, { count: chosen.size })}
        </Button>
      </Box>
      <Typography sx={{ mb: 1 }}>{say(bankWords.queueHint)}</Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {data && !total && <Alert severity="success">{say(bankWords.queueEmpty)}</Alert>}
      {total > items.length && (
        <Alert severity="info">{say(bankWords.queueMore, { total, shown: items.length })}</Alert>
      )}
      {total > 0 && <QueueRows rows={items} chosen={chosen} refused={refused} onChoose={setChosen} />}
    </Box>
  )
}
