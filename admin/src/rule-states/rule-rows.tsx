import {
  Alert,
  Box,
  Card,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TablePagination,
  TableRow,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { useAsked } from '../figures/use-asked.ts'
import { useSay } from '../words/words.ts'
import { type Judging } from './judging.ts'
import { RuleRow } from './rule-row.tsx'
import { type RuleState } from './rule-state.ts'
import { ruleStateWords } from './rule-state-words.ts'
import { ruleStates } from './rule-states.documents.ts'

const PER_PAGE = 25
const columns = ['status', 'rule', 'thing', 'where', 'since', 'mendedBy', 'evidence'] as const

export type RuleFilter = { scopeId?: string; on?: string; rule?: string; status?: string }
type Props = { subgraph: Judging; filter: RuleFilter }
type Answer = { states: { total: number; items: RuleState[] } | null }

/** How things stand with the rules of one subgraph, the most urgent first. */
export function RuleRows({ subgraph, filter }: Props) {
  const say = useSay()
  const [page, setPage] = useState(0)
  const { data, problem } = useAsked<Answer>([ruleStates[subgraph]], { ...filter, page: page + 1 })
  const { total = 0, items = [] } = data?.states ?? {}
  return (
    <Box component="section">
      <Typography variant="h6" component="h3" sx={{ mb: 0.5 }}>
        {say(subgraph)}
      </Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {data && !total && <Typography>{say(ruleStateWords.none)}</Typography>}
      {total > 0 && (
        <Card>
          <Box
            tabIndex={0}
            role="region"
            aria-label={say(subgraph)}
            sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
          >
            <Table size="small">
              <TableHead>
                <TableRow>
                  {columns.map((name) => (
                    <TableCell key={name} sx={{ whiteSpace: 'nowrap' }}>
                      {say(ruleStateWords[name])}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {items.map((state) => (
                  <RuleRow key={`${state.rule} ${state.scopeType} ${state.scopeId}`} state={state} />
                ))}
              </TableBody>
            </Table>
          </Box>
          {total > PER_PAGE && (
            <TablePagination
              component="div"
              count={total}
              page={page}
              rowsPerPage={PER_PAGE}
              rowsPerPageOptions={[PER_PAGE]}
              onPageChange={(_, next) => setPage(next)}
              labelDisplayedRows={({ from, to, count }) => say('rowsShown', { from, to, count })}
              getItemAriaLabel={(which) => say(which === 'next' ? 'nextPage' : 'previousPage')}
            />
          )}
        </Card>
      )}
    </Box>
  )
}
