import { Alert, Box, Card, Skeleton } from '@mui/material'
import { useSay } from '../words/words.ts'
import { allFigures } from './figure.documents.ts'
import { type Figure, figureNames, type Scope } from './figure.ts'
import { FigureCard } from './figure-card.tsx'
import { useAsked } from './use-asked.ts'

type Props = { scope: Scope; names?: readonly string[]; documents?: readonly string[] }

/** Figures of a place, all in the order of the subgraphs unless some are named with the documents that ask for them. */
export function FigureGrid({ scope, names = figureNames, documents = allFigures }: Props) {
  const say = useSay()
  const { data, partial, problem } = useAsked<Record<string, Figure | null>>(documents, scope)
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
        {names.map((name) =>
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
