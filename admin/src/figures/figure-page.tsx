import ArrowBack from '@mui/icons-material/ArrowBack'
import {
  Alert,
  Box,
  Button,
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
import { Title } from 'react-admin'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import { typeOf, types } from '../graph/meta.ts'
import { RecordLink } from '../resource/record-link.tsx'
import { SampleChip } from '../resource/sample-chip.tsx'
import { formatDate } from '../words/format.ts'
import { useLanguage, useSay } from '../words/words.ts'
import { oneFigure } from './figure.documents.ts'
import { type Figure, type FigureRow } from './figure.ts'
import { FigureNotes } from './figure-notes.tsx'
import { FigureValue } from './figure-value.tsx'
import { useAsked } from './use-asked.ts'

const PER_PAGE = 25
type Answer = { figure: (Figure & { rows: { total: number; items: FigureRow[] } }) | null }

/** A figure with the rows it is made of, each a link to its record. */
export default function FigurePage() {
  const say = useSay()
  const { name = '' } = useParams()
  const document = oneFigure[name]
  if (!document) return <Alert severity="error">{say('figureUnknown')}</Alert>
  return <OpenFigure key={name} document={document} />
}

function OpenFigure({ document }: { document: string }) {
  const say = useSay()
  const language = useLanguage()
  const [search] = useSearchParams()
  const [page, setPage] = useState(0)
  const { data, problem } = useAsked<Answer>([document], {
    communityId: search.get('communityId'),
    streetId: search.get('streetId'),
    stationId: search.get('stationId'),
    page: page + 1,
    perPage: PER_PAGE,
  })
  const figure = data?.figure
  return (
    <Box sx={{ py: 2, maxWidth: 900 }}>
      <Title title={figure?.label ?? say('figures')} />
      <Button component={Link} to="/" startIcon={<ArrowBack />} color="inherit" sx={{ mb: 1 }}>
        {say('toDashboard')}
      </Button>
      {problem && <Alert severity="error">{problem}</Alert>}
      {!data && !problem && <LinearProgress />}
      {data && !figure && <Alert severity="warning">{say('figureAway')}</Alert>}
      {figure && (
        <>
          <Typography variant="h5" component="h2">
            {figure.label}：<FigureValue value={figure.value} unit={figure.unit} />
          </Typography>
          <FigureNotes figure={figure} />
          <Typography sx={{ my: 1 }}>{figure.definition}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
            {say('asOf', { day: formatDate(figure.asOf, language) })}
          </Typography>
          <Card>
            <Rows rows={figure.rows.items} />
            <TablePagination
              component="div"
              count={figure.rows.total}
              page={page}
              rowsPerPage={PER_PAGE}
              rowsPerPageOptions={[PER_PAGE]}
              labelDisplayedRows={({ from, to, count }) => say('rowsShown', { from, to, count })}
              getItemAriaLabel={(which) => say(which === 'next' ? 'nextPage' : 'previousPage')}
              onPageChange={(_, next) => setPage(next)}
            />
          </Card>
        </>
      )}
    </Box>
  )
}

function Rows({ rows }: { rows: readonly FigureRow[] }) {
  const say = useSay()
  // of what is merely counted, each row is one
  const isCounted = rows.every(({ value, unit }) => value === 1 && unit === null)
  if (!rows.length) return <Typography sx={{ p: 2, color: 'text.secondary' }}>{say('noRows')}</Typography>
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{say('rowName')}</TableCell>
          <TableCell>{say('rowType')}</TableCell>
          {!isCounted && <TableCell align="right">{say('rowValue')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ id, type, label, value, unit, sample }) => (
          <TableRow key={`${type} ${id}`}>
            <TableCell>
              {type in types ? <RecordLink resource={typeOf(type).many} id={id} text={label} strong /> : label}
              <SampleChip record={{ id, sample }} />
            </TableCell>
            <TableCell>{type in types ? say(typeOf(type).label) : '—'}</TableCell>
            {!isCounted && (
              <TableCell align="right">
                {value === null ? say('withheld') : <FigureValue value={value} unit={unit} />}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
