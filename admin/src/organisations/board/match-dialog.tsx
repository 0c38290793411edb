import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import { useSay } from '../../words/words.ts'
import { matchWords } from '../match/match-words.ts'
import { type MatchAct, possibleActs } from '../match/possible-acts.ts'
import { boardWords } from './board-words.ts'
import { type MatchCard, type Side } from './card.ts'
import { useLines } from './lines.ts'

type Props = { match: MatchCard; mayAct: boolean; onAct: (party: Side, act: MatchAct) => void; onClose: () => void }

/** What can be done about a match, by each side one answers for. */
export default function MatchDialog({ match, mayAct, onAct, onClose }: Props) {
  const titleId = useId()
  const say = useSay()
  const lines = useLines()
  const possible = match.parties.items
    .map((party) => ({ party, acts: mayAct ? possibleActs(party) : [] }))
    .filter(({ acts }) => acts.length)
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{match.need?.name}</DialogTitle>
      <DialogContent>
        {lines.ofMatch(match).map((line) => (
          <Typography key={line}>{line}</Typography>
        ))}
        {!possible.length && <Typography sx={{ mt: 2 }}>{say(boardWords.nothingToDo)}</Typography>}
        {possible.map(({ party, acts }) => (
          <Stack
            key={party.id}
            direction="row"
            useFlexGap
            sx={{ mt: 2, gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Typography sx={{ minWidth: 72 }}>
              {say(party.side === 'NEED' ? boardWords.needSide : boardWords.offerSide)}
            </Typography>
            {acts.map((act) => (
              <Button key={act.name} variant="outlined" onClick={() => onAct(party, act)}>
                {say(matchWords[act.name])}
              </Button>
            ))}
          </Stack>
        ))}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" component={Link} to={`/matches/${match.id}/show`}>
          {say(boardWords.openMatch)}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {say(matchWords.close)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
