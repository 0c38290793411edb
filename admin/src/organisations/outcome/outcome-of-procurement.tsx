import { Alert, Skeleton, Typography } from '@mui/material'
import { useAsked } from '../../figures/use-asked.ts'
import { useSay } from '../../words/words.ts'
import { procurementOutcome } from './outcome.documents.ts'
import { type ProcurementOutcome } from './outcome.ts'
import { OutcomeTable } from './outcome-table.tsx'
import { outcomeWords } from './outcome-words.ts'

type Answer = { outcome: ProcurementOutcome | null }

/** What the contracts of one procurement came to. */
export function OutcomeOfProcurement({ id }: { id: string }) {
  const say = useSay()
  const { data, problem } = useAsked<Answer>([procurementOutcome], { procurementId: id })
  return (
    <section aria-label={say(outcomeWords.title)}>
      <Typography variant="h6" component="h3" gutterBottom>
        {say(outcomeWords.title)}
      </Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <Skeleton variant="rounded" height={90} />}
      {data?.outcome &&
        (data.outcome.items.length ? (
          <OutcomeTable outcome={data.outcome} />
        ) : (
          <Typography color="text.secondary">{say(outcomeWords.emptyOfProcurement)}</Typography>
        ))}
    </section>
  )
}
