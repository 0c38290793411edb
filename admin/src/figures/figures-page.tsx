import ArrowBack from '@mui/icons-material/ArrowBack'
import { Box, Button, Typography } from '@mui/material'
import { Title } from 'react-admin'
import { Link, useSearchParams } from 'react-router-dom'
import { figures } from '../graph/meta.ts'
import { subgraphs } from '../shell/subgraphs.ts'
import { useSay } from '../words/words.ts'
import { figuresOf } from './figure.documents.ts'
import { type Scope } from './figure.ts'
import { FigureGrid } from './figure-grid.tsx'
import FigureGroups from './figure-groups.tsx'

/** All figures of one subgraph, of the place the link names or of the district. */
export default function FiguresPage() {
  const say = useSay()
  const [search] = useSearchParams()
  const group = subgraphs.find((name) => name === search.get('group')) ?? subgraphs[0]
  const [communityId, streetId] = [search.get('communityId') ?? undefined, search.get('streetId') ?? undefined]
  const scope: Scope = { ...(communityId && { communityId }), ...(streetId && { streetId }) }
  return (
    <Box sx={{ py: 2, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' }}>
      <Title title={say('allFigures')} />
      <Button component={Link} to="/" startIcon={<ArrowBack />} color="inherit">
        {say('toDashboard')}
      </Button>
      <FigureGroups scope={scope} />
      <Typography variant="h5" component="h2">
        {say(group)}
      </Typography>
      <Box sx={{ width: '100%' }}>
        <FigureGrid key={group} scope={scope} names={figures[group]} documents={figuresOf[group]} />
      </Box>
    </Box>
  )
}
