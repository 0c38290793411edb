import {
  Alert,
  Box,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material'
import { useAsked } from '../figures/use-asked.ts'
import { enums } from '../graph/meta.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { trialBalance } from './bank.documents.ts'
import { bankWords } from './bank-words.ts'

export type Days = { from: string | null; to: string | null }
type Row = { day: string; reason: string; entries: number; volunteerMinutes: number; stationMinutes: number }
type Balance = { totalMinutes: number; outstandingMinutes: number; head: string | null; rows: Row[] }
type Answer = { bank: { trialBalance: Balance } | null }

const documents = [trialBalance]

/** What the book comes to by day and reason; both sides of it, and the head by which a changed book is found out. */
export function TrialBalance({ bankId, days }: { bankId: string; days: Days }) {
  const say = useSay()
  const { data, problem } = useAsked<Answer>(documents, { id: bankId, ...days })
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="h6" component="h3">
        {say(bankWords.trialBalance)}
      </Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {data?.bank && <Sums balance={data.bank.trialBalance} />}
    </Box>
  )
}

function Sums({ balance: { totalMinutes, outstandingMinutes, head, rows } }: { balance: Balance }) {
  const say = useSay()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const sum = (of: 'entries' | 'volunteerMinutes' | 'stationMinutes') =>
    number(rows.reduce((total, row) => total + row[of], 0))
  return (
    <>
      <Alert severity={totalMinutes ? 'error' : 'success'} sx={{ my: 1 }}>
        {say(totalMinutes ? bankWords.unbalanced : bankWords.balanced, { count: number(totalMinutes) })}{' '}
        {say(bankWords.outstanding, { count: number(outstandingMinutes) })}
      </Alert>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {say(bankWords.head)}：{head ? <code>{head}</code> : say(bankWords.noHead)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {say(bankWords.headHint)}
      </Typography>
      {/* what scrolls is reached by the keyboard too */}
      <Box
        tabIndex={0}
        role="region"
        aria-label={say(bankWords.trialBalance)}
        sx={{ maxHeight: 420, overflow: 'auto', '@media print': { maxHeight: 'none' } }}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{say(bankWords.day)}</TableCell>
              <TableCell>{say(bankWords.reason)}</TableCell>
              <TableCell align="right">{say(bankWords.entries)}</TableCell>
              <TableCell align="right">{say(bankWords.volunteerSide)}</TableCell>
              <TableCell align="right">{say(bankWords.stationSide)}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ day, reason, entries, volunteerMinutes, stationMinutes }) => (
              <TableRow key={`${day} ${reason}`}>
                <TableCell>{formatDate(day, language)}</TableCell>
                <TableCell>{say(enums.LedgerReason?.[reason] ?? [reason, reason])}</TableCell>
                <TableCell align="right">{number(entries)}</TableCell>
                <TableCell align="right">{number(volunteerMinutes)}</TableCell>
                <TableCell align="right">{number(stationMinutes)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow>
              <TableCell colSpan={2}>{say(bankWords.total)}</TableCell>
              <TableCell align="right">{sum('entries')}</TableCell>
              <TableCell align="right">{sum('volunteerMinutes')}</TableCell>
              <TableCell align="right">{sum('stationMinutes')}</TableCell>
            </TableRow>
          </TableFooter>
        </Table>
      </Box>
    </>
  )
}
