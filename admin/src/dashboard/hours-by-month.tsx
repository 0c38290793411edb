import { Alert, Skeleton, Typography } from '@mui/material'
import { useCallback } from 'react'
import { useNavigate } from 'react-router-dom'
import { type FigureRow, type Scope } from '../figures/figure.ts'
import { figurePath } from '../figures/figure-path.ts'
import { useAsked } from '../figures/use-asked.ts'
import { useSay } from '../words/words.ts'
import { Chart } from './chart.tsx'
import { hoursByMonth } from './dashboard.documents.ts'
import { Numbers } from './numbers.tsx'

type Answer = { figure: { label: string; suppressed: boolean; rows: { items: FigureRow[] } } | null }

/** Confirmed service of the latest twelve months (S99); a month leads to the figure it is part of. */
export default function HoursByMonth({ scope }: { scope: Scope }) {
  const say = useSay()
  const navigate = useNavigate()
  const { data, problem } = useAsked<Answer>([hoursByMonth], scope)
  const path = figurePath('volunteerHours', scope)
  const open = useCallback(() => navigate(path), [navigate, path])
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data) return <Skeleton variant="rounded" height={300} />
  if (!data.figure) return <Alert severity="warning">{say('figureAway')}</Alert>
  const { label, suppressed, rows } = data.figure
  if (!rows.items.length) return <Typography sx={{ color: 'text.secondary' }}>{say('noRows')}</Typography>
  const months = rows.items.map((row) => row.label)
  const hours = rows.items.map(({ value }) => value)
  return (
    <>
      <Chart
        label={say('hoursByMonth')}
        categories={months}
        series={[{ type: 'line', name: label, data: hours }]}
        onOpen={open}
      />
      {suppressed && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {say('suppressedHint')}
        </Typography>
      )}
      <Numbers head={[say('month'), label]} rows={months.map((month, at) => [month, hours[at] ?? null])} />
    </>
  )
}
