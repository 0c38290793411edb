import { Card, CardActionArea, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useSay } from '../words/words.ts'
import { type Figure, type Scope } from './figure.ts'
import { FigureNotes } from './figure-notes.tsx'
import { figurePath } from './figure-path.ts'
import { FigureValue } from './figure-value.tsx'

/** One figure; it opens to the rows it is made of. */
export function FigureCard({ name, figure, scope }: { name: string; figure: Figure | null; scope: Scope }) {
  const say = useSay()
  if (!figure)
    return (
      <Card sx={{ px: 2, py: 1.25 }}>
        <Typography sx={{ color: 'text.secondary' }}>{say('figureAway')}</Typography>
      </Card>
    )
  return (
    <Card>
      <CardActionArea
        component={Link}
        to={figurePath(name, scope)}
        title={figure.definition}
        sx={{ px: 2, py: 1.25, height: '100%', display: 'block' }}
      >
        <Typography sx={{ color: 'text.secondary' }}>{figure.label}</Typography>
        <Typography variant="h5" component="p" sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
          <FigureValue value={figure.value} unit={figure.unit} />
        </Typography>
        <FigureNotes figure={figure} />
      </CardActionArea>
    </Card>
  )
}
