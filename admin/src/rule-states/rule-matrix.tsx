import { Box, Card, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { type RuleCount, type RuleStatus, statuses } from './rule-state.ts'
import { ruleStateWords, statusWords } from './rule-state-words.ts'

type Props = { counts: readonly RuleCount[]; searchOf: (rule: string, status?: RuleStatus) => string }

/** How many things stand how, a row for each rule; each number opens to what it counts. */
export function RuleMatrix({ counts, searchOf }: Props) {
  const say = useSay()
  const language = useLanguage()
  const rules = [...new Set(counts.map(({ rule }) => rule))].sort(
    (one, other) => Number(one.slice(1)) - Number(other.slice(1)),
  )
  const opening = (text: string, label: string, search: string) => (
    <Link component={RouterLink} to={{ search }} aria-label={label} sx={{ color: 'text.primary', p: 0.5 }}>
      {text}
    </Link>
  )
  return (
    <Card>
      <Box
        tabIndex={0}
        role="region"
        aria-label={say('ruleStates')}
        sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
      >
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{say(ruleStateWords.rule)}</TableCell>
              {statuses.map((status) => (
                <TableCell key={status} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {say(statusWords[status])}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rules.map((rule) => (
              <TableRow key={rule}>
                <TableCell>{opening(rule, rule, searchOf(rule))}</TableCell>
                {statuses.map((status) => {
                  const count = counts.find((each) => each.rule === rule && each.status === status)?.count ?? 0
                  const text = formatNumber(count, language)
                  return (
                    <TableCell key={status} align="right">
                      {count
                        ? opening(text, `${rule} ${say(statusWords[status])} ${text}`, searchOf(rule, status))
                        : ''}
                    </TableCell>
                  )
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  )
}
