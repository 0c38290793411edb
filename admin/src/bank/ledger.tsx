import {
  Alert,
  Box,
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
import { enums } from '../graph/meta.ts'
import { RecordLink } from '../resource/record-link.tsx'
import { formatDate, formatNumber } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { ledger } from './bank.documents.ts'
import { bankWords } from './bank-words.ts'
import { type Days } from './trial-balance.tsx'

const PER_PAGE = 25
type Person = { id: string; number: string; displayName: string | null }
type Side = { id: string; minutes: number; account: { id: string; kind: string } | null }
type Entry = {
  id: string
  day: string
  reason: string
  minutes: number
  note: string | null
  approval: string | null
  volunteer: Person | null
  lines: { items: Side[] }
}
type Answer = { page: { total: number; items: Entry[] } }

const documents = [ledger]

/** The entries of a bank, the newest first: who pays whom, as far as one may know. */
export function Ledger({ bankId, days: { from, to } }: { bankId: string; days: Days }) {
  const say = useSay()
  const [page, setPage] = useState(0)
  const day = { ...(from && { gte: from }), ...(to && { lte: to }) }
  const { data, problem } = useAsked<Answer>(documents, {
    filter: { bankId: { eq: bankId }, ...(Object.keys(day).length > 0 && { day }) },
    page: page + 1,
  })
  const { total = 0, items = [] } = data?.page ?? {}
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h6" component="h3">
        {say(bankWords.ledger)}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {say(bankWords.ledgerHint)}
      </Typography>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {data && !total && <Typography>{say(bankWords.unseen)}</Typography>}
      {total > 0 && (
        <>
          <Box tabIndex={0} role="region" aria-label={say(bankWords.ledger)} sx={{ overflowX: 'auto' }}>
            <Entries entries={items} />
          </Box>
          <TablePagination
            component="div"
            count={total}
            page={page}
            rowsPerPage={PER_PAGE}
            rowsPerPageOptions={[PER_PAGE]}
            labelDisplayedRows={({ from: first, to: last, count }) =>
              say('rowsShown', { from: first, to: last, count })
            }
            getItemAriaLabel={(which) => say(which === 'next' ? 'nextPage' : 'previousPage')}
            onPageChange={(_, next) => setPage(next)}
          />
        </>
      )}
    </Box>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {[bankWords.day, bankWords.reason, bankWords.payer, bankWords.payee].map((word) => (
            <TableCell key={word[1]}>{say(word)}</TableCell>
          ))}
          <TableCell align="right">{say(bankWords.amount)}</TableCell>
          <TableCell>{say(bankWords.why)}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {entries.map(({ id, day, reason, minutes, note, approval, volunteer, lines }) => {
          const person = <Owner volunteer={volunteer} />
          const station = <StationSide lines={lines.items} />
          return (
            <TableRow key={id}>
              <TableCell>{formatDate(day, language)}</TableCell>
              <TableCell>
                <RecordLink
                  resource="ledgerEntries"
                  id={id}
                  text={say(enums.LedgerReason?.[reason] ?? [reason, reason])}
                />
              </TableCell>
              <TableCell>{minutes < 0 ? person : station}</TableCell>
              <TableCell>{minutes < 0 ? station : person}</TableCell>
              <TableCell align="right">{formatNumber(Math.abs(minutes), language)}</TableCell>
              <TableCell>{[note, approval].filter(Boolean).join(' · ') || '—'}</TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}

/** By name and number where one may know it. */
function Owner({ volunteer }: { volunteer: Person | null }) {
  const say = useSay()
  if (!volunteer) return say(bankWords.volunteer)
  const text = [volunteer.number, volunteer.displayName].filter(Boolean).join(' ')
  return <RecordLink resource="volunteers" id={volunteer.id} text={text} />
}

function StationSide({ lines }: { lines: readonly Side[] }) {
  const say = useSay()
  const kind = lines.map(({ account }) => account?.kind).find((each) => each && each !== 'VOLUNTEER')
  return say((kind && enums.AccountKind?.[kind]) || bankWords.stationSide)
}
