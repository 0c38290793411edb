import { Alert, Box, Card, LinearProgress, MenuItem, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { Title } from 'react-admin'
import { today } from '../../calendar/days.ts'
import { useAsked } from '../../figures/use-asked.ts'
import { useSay } from '../../words/words.ts'
import { branchMinutes } from './branch-minutes.documents.ts'
import { branchMinutesWords as words } from './branch-minutes-words.ts'
import { BranchTable, type ServingBranch } from './branch-table.tsx'
import { quartersUpTo } from './quarters.ts'

const QUARTERS_BEFORE = 7

type Answer = { branches: { items: readonly ServingBranch[] } | null }

/** What the branches served in a quarter, the most first (S99): the same for everybody, and of nobody by name. */
export default function BranchMinutesPage() {
  const say = useSay()
  const [quarters] = useState(() => quartersUpTo(today(), QUARTERS_BEFORE))
  // the last that is over: the rank of a running one still moves
  const [at, setAt] = useState(1)
  const { from, to } = quarters[at]!
  const { data, problem } = useAsked<Answer>([branchMinutes], { from, to })
  return (
    <Box sx={{ py: 1.5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
      <Title title={say(words.title)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h5" component="h2">
          {say(words.title)}
        </Typography>
        <TextField
          select
          size="small"
          label={say(words.quarter)}
          value={at}
          onChange={({ target }) => setAt(Number(target.value))}
          fullWidth={false}
          sx={{ minWidth: 200 }}
        >
          {quarters.map(({ year, quarter, from: first }, index) => (
            <MenuItem key={first} value={index}>
              {say(words.quarterOf, { year, quarter })}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Typography color="text.secondary">{say(words.hint)}</Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {data && (
        <Card sx={{ p: 1 }}>
          <BranchTable branches={data.branches?.items ?? []} />
        </Card>
      )}
    </Box>
  )
}
