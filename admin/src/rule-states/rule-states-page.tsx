import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material'
import { Title } from 'react-admin'
import { Link, useSearchParams } from 'react-router-dom'
import { ownScope } from '../figures/own-scope.ts'
import { useAsked } from '../figures/use-asked.ts'
import { PrintHeader } from '../print/print-header.tsx'
import { useViewer } from '../session/use-viewer.ts'
import { type Viewer } from '../session/viewer.ts'
import { useSay } from '../words/words.ts'
import { type Judging, judging } from './judging.ts'
import { ALL, RuleFilters } from './rule-filters.tsx'
import { RuleMatrix } from './rule-matrix.tsx'
import { RuleRows } from './rule-rows.tsx'
import { type RuleCount, type RuleStatus } from './rule-state.ts'
import { ruleStateWords, statusWords } from './rule-state-words.ts'
import { ruleCounts } from './rule-states.documents.ts'

type Counts = Record<Judging, { counts: RuleCount[] } | null>

const documents = Object.values(ruleCounts)

/** How every rule of the district stands, in one's own place or any other, today or on any day before. */
export default function RuleStatesPage() {
  const who = useViewer()
  return who ? <RuleStates who={who} /> : <LinearProgress />
}

function RuleStates({ who }: { who: Viewer }) {
  const say = useSay()
  const [search, setSearch] = useSearchParams()
  const asked = (name: string) => search.get(name) || undefined
  const own = ownScope(who)
  const scope = asked('scope') ?? own?.communityId ?? own?.streetId ?? ALL
  const scopeId = scope === ALL ? undefined : scope
  const [on, rule, status] = [asked('on'), asked('rule'), asked('status')]
  const { data, problem } = useAsked<Counts>(documents, { scopeId, on })
  const counts = data && judging.flatMap((subgraph) => data[subgraph]?.counts ?? [])
  const shown = judging.filter((subgraph) => !rule || data?.[subgraph]?.counts.some((count) => count.rule === rule))
  function changed(to: Readonly<Record<string, string | undefined>>): string {
    const next = Object.entries({ scope: asked('scope'), on, rule, status, ...to })
    return String(new URLSearchParams(next.flatMap(([name, value]) => (value ? [[name, value]] : []))))
  }
  const what = [rule, status && say(statusWords[status as RuleStatus])].filter(Boolean).join(' · ')
  return (
    <Box sx={{ py: 1.5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Title title={say('ruleStates')} />
      <PrintHeader title={say('ruleStates')}>{on}</PrintHeader>
      <Typography className="no-print">{say(ruleStateWords.hint)}</Typography>
      <RuleFilters who={who} scope={scope} on={on} onChange={(to) => setSearch(changed(to))} />
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {counts && <RuleMatrix counts={counts} searchOf={(opened, at) => changed({ rule: opened, status: at })} />}
      {what && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography>{say(ruleStateWords.shown, { what })}</Typography>
          <Button
            size="small"
            color="inherit"
            component={Link}
            to={{ search: changed({ rule: undefined, status: undefined }) }}
          >
            {say(ruleStateWords.all)}
          </Button>
        </Box>
      )}
      {data &&
        shown.map((subgraph) => (
          <RuleRows
            key={[subgraph, scopeId, on, rule, status].join()}
            subgraph={subgraph}
            filter={{ scopeId, on, rule, status }}
          />
        ))}
    </Box>
  )
}
