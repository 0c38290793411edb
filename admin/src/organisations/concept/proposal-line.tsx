import { Box, Button, ListItem, ListItemText } from '@mui/material'
import { useSay } from '../../words/words.ts'
import { type Proposal } from './proposal.ts'
import { proposalWords } from './proposal-words.ts'

type Props = { proposal: Proposal; onLook: () => void; onAccept: () => void; onDecline: () => void }

/** A word, the concept it is for, what speaks for it, and what can be done about it. */
export function ProposalLine({ proposal, onLook, onAccept, onDecline }: Props) {
  const say = useSay()
  const { word, conceptName, matchCount, examples } = proposal
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', columnGap: 1 }}>
      <ListItemText
        primary={say(proposalWords.line, { word, concept: conceptName })}
        secondary={[say(proposalWords.evidence, { count: matchCount }), ...examples].join(' · ')}
        sx={{ flex: '1 1 260px' }}
      />
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        <Button size="small" color="inherit" onClick={onLook}>
          {say(proposalWords.preview)}
        </Button>
        <Button size="small" color="inherit" onClick={onDecline}>
          {say(proposalWords.decline)}
        </Button>
        <Button size="small" variant="contained" onClick={onAccept}>
          {say(proposalWords.accept)}
        </Button>
      </Box>
    </ListItem>
  )
}
