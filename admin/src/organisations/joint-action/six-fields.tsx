import { Alert, Box, Typography } from '@mui/material'
import { type FigureRow } from '../../figures/figure.ts'
import { useAsked } from '../../figures/use-asked.ts'
import { Radar } from './radar.tsx'
import { sixFields } from './six-fields.documents.ts'

type Row = Pick<FigureRow, 'id' | 'label' | 'value'>
type Answer = { figure: { label: string; rows: { items: Row[] } } | null }

/** The six fields of a community this year (S57): as a shape for the eye, as numbers beside it. */
export function SixFields({ communityId }: { communityId: string }) {
  const { data, problem } = useAsked<Answer>([sixFields], { communityId })
  if (problem) return <Alert severity="error">{problem}</Alert>
  if (!data?.figure) return null
  const { label, rows } = data.figure
  const fields = rows.items.toSorted((a, b) => a.id.localeCompare(b.id))
  return (
    <Box component="section" aria-label={label} sx={{ mt: 2 }}>
      <Typography variant="h6" component="h3">
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
        <Radar values={fields.map(({ value }) => value ?? 0)} />
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto auto', columnGap: 2 }}>
          {fields.map(({ id, label: field, value }, at) => (
            <Box key={id} sx={{ display: 'contents' }}>
              <Typography component="dt">{`${at + 1} ${field}`}</Typography>
              <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
                {value ?? 0}
              </Typography>
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  )
}
