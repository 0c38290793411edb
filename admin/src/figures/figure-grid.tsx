import { Alert, Box, Card, Skeleton } from '@mui/material'
import { useSay } from '../words/words.ts'
import { allFigures } from './figure.documents.ts'
import { type Figure, figureNames, type Scope } from './figure.ts'
import { FigureCard } from './figure-card.tsx'
import { useAsked } from './use-asked.ts'

/** All figures of a place, in the order of the subgraphs. */
export function FigureGrid({ scope }: { scope: Scope }) {
  const say = useSay()
  const { data, partial, problem } = useAsked<Record<string, Figure | null>>(allFigures, scope)
  if (problem) return <Alert severity="error">{problem}</Alert>
  return (
    <>
      {partial && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {say('partial')}
        </Alert>
      )}
      <Box
        role="group"
        aria-label={say('figures')}
        aria-busy={!data}
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(196px, 1fr))' },
        }}
      >
        {figureNames.map((name) =>
          data ? (
            <FigureCard key={name} name={name} figure={data[name] ?? null} scope={scope} />
          ) : (
            <Card key={name} sx={{ px: 2, py: 1.25 }}>
              <Skeleton width="60%" />
              <Skeleton width="40%" height={34} />
              <Skeleton width="50%" />
            </Card>
          ),
        )}
      </Box>
    </>
  )
}
