import {
  Alert,
  Box,
  Button,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material'
import { Title } from 'react-admin'
import { useParams } from 'react-router-dom'
import { useAsked } from '../figures/use-asked.ts'
import { PrintHeader } from '../print/print-header.tsx'
import { formatDate, formatInstant } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { sheet } from './host.documents.ts'
import { hostWords } from './host-words.ts'
import { type ShiftSheet } from './shift-sheet.ts'

const BLANK_ROWS = 6
const documents = [sheet]
const columns = ['row', 'number', 'name', 'children', 'signature', 'minutes'] as const

/** The sheet of a shift in large type: who signed up, room to sign, and the code of the day. */
export default function SignSheetPage() {
  const { data, problem } = useAsked<ShiftSheet>(documents, useParams())
  if (problem) return <Alert severity="error">{problem}</Alert>
  return data?.shift ? <Sheet shift={data.shift} codes={data.codes} /> : <LinearProgress />
}

type Props = { shift: NonNullable<ShiftSheet['shift']>; codes: ShiftSheet['codes'] }

function Sheet({ shift, codes }: Props) {
  const say = useSay()
  const language = useLanguage()
  const seats = shift.signUps?.items ?? []
  const rows = [...seats, ...Array.from({ length: BLANK_ROWS }, () => undefined)]
  const title = `${shift.activity?.name ?? ''} ${shift.name}`
  return (
    <Box sx={{ py: 1.5, maxWidth: 1000, fontSize: 20 }}>
      <Title title={say(hostWords.printSheet)} />
      <Button className="no-print" variant="contained" onClick={() => print()} sx={{ float: 'right' }}>
        {say(hostWords.print)}
      </Button>
      <PrintHeader title={say(hostWords.printSheet)} />
      <Typography variant="h5" component="h2" sx={{ fontSize: '1.8rem' }}>
        {title}
      </Typography>
      <Box>{`${formatInstant(shift.startsAt, language)} – ${shift.endsAt.slice(11, 16)}`}</Box>
      {shift.activity?.venue && <Box>{say(hostWords.place, { name: shift.activity.venue.name })}</Box>}
      {codes && (
        <Box sx={{ my: 1 }}>
          {say(hostWords.dayCode)}{' '}
          <Box component="strong" sx={{ fontSize: '1.8rem', fontVariantNumeric: 'tabular-nums' }}>
            {`${codes.dayCode.slice(0, 4)} ${codes.dayCode.slice(4)}`}
          </Box>
          <Box sx={{ fontSize: 16 }}>{say(hostWords.dayCodeHint, { day: formatDate(codes.day, language) })}</Box>
        </Box>
      )}
      {!seats.length && <Typography className="no-print">{say(hostWords.nobody)}</Typography>}
      <Box
        tabIndex={0}
        role="region"
        aria-label={say(hostWords.printSheet)}
        sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
      >
        <Table sx={{ '& th, & td': { fontSize: '20px !important', height: 52, py: 0.5, px: 1 } }}>
          <TableHead>
            <TableRow>
              {columns.map((name) => (
                <TableCell key={name} sx={{ width: name === 'signature' ? '30%' : undefined, whiteSpace: 'nowrap' }}>
                  {say(hostWords[name])}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((seat, index) => (
              <TableRow key={seat?.id ?? `blank ${index}`}>
                <TableCell>{index + 1}</TableCell>
                <TableCell>{seat?.volunteerNumber}</TableCell>
                <TableCell>{seat?.displayName}</TableCell>
                <TableCell>{seat?.children || ''}</TableCell>
                <TableCell />
                <TableCell />
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  )
}
