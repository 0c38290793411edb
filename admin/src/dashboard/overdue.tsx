import { Alert, Skeleton, Typography } from '@mui/material'
import { type Scope } from '../figures/figure.ts'
import { useAsked } from '../figures/use-asked.ts'
import { type Judging, judging } from '../rule-states/judging.ts'
import { type RuleCount, type RuleStatus } from '../rule-states/rule-state.ts'
import { statusWords } from '../rule-states/rule-state-words.ts'
import { ruleCounts } from '../rule-states/rule-states.documents.ts'
import { useSay } from '../words/words.ts'
import { Counted } from './counted.tsx'
import { dashboardWords } from './dashboard-words.ts'

const urgent: readonly RuleStatus[] = ['BROKEN', 'OVERDUE', 'VACANT', 'DUE']
const documents = Object.values(ruleCounts)

/** How many things are not as a rule says, by how urgent that is; each leads to them. */
export default function Overdue({ scope }: { scope: Scope }) {
  const say = useSay()
  const scopeId = scope.communityId ?? scope.streetId
  const { data, problem } = useAsked<Record<Judging, { counts: RuleCount[] } | null>>(documents, { scopeId })
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <Skeleton variant="rounded" height={120} />
  const counts = judging.flatMap((subgraph) => data[subgraph]?.counts ?? [])
  const rows = urgent.flatMap((status) => {
    const count = counts.reduce((sum, each) => sum + (each.status === status ? each.count : 0), 0)
    const search = new URLSearchParams({ status, scope: scopeId ?? 'all' })
    return count ? [{ key: status, text: say(statusWords[status]), count, to: `/rule-states?${search}` }] : []
  })
  if (!rows.length)
    return <Typography sx={{ color: 'text.secondary' }}>{say(dashboardWords.nothingOverdue)}</Typography>
  return <Counted rows={rows} />
}
