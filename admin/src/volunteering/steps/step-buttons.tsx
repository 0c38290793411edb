import { Button } from '@mui/material'
import { type RaRecord, useNotify, useRefresh } from 'react-admin'
import { useAct } from '../../acts/use-act.ts'
import { type Pair } from '../../graph/meta.ts'
import { useSay } from '../../words/words.ts'

/** An act that takes a record from one of some states to another. */
export type Step = { document: string; word: Pair; done: Pair; from: readonly string[] }

/** A button for each step the record may take; what is refused is said at once. */
export function StepButtons({ record, steps }: { record: RaRecord; steps: readonly Step[] }) {
  const say = useSay()
  const notify = useNotify()
  const refresh = useRefresh()
  const act = useAct()
  async function take({ document, done }: Step) {
    const { answer, refusal } = await act(document, { id: record.id, version: record.version })
    if (refusal) notify(refusal, { type: 'error' })
    if (answer) notify(say(done), { type: 'info' })
    refresh()
  }
  return steps
    .filter(({ from }) => from.includes(String(record.state)))
    .map((step) => (
      <Button key={step.word[1]} size="small" onClick={() => take(step)}>
        {say(step.word)}
      </Button>
    ))
}
