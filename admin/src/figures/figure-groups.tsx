import { Box, Button } from '@mui/material'
import { Link } from 'react-router-dom'
import { figures } from '../graph/meta.ts'
import { subgraphs } from '../shell/subgraphs.ts'
import { useSay } from '../words/words.ts'
import { type Scope } from './figure.ts'
import { groupPath } from './figure-path.ts'

/** The way to all figures of a scope, by subgraph. */
export default function FigureGroups({ scope }: { scope: Scope }) {
  const say = useSay()
  return (
    <Box component="nav" aria-label={say('allFigures')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {subgraphs.map((group) => (
        <Button
          key={group}
          component={Link}
          to={groupPath(group, scope)}
          color="inherit"
          variant="outlined"
          size="small"
        >
          {say('figuresOf', { group: say(group), count: figures[group].length })}
        </Button>
      ))}
    </Box>
  )
}
