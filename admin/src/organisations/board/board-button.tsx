import ViewWeek from '@mui/icons-material/ViewWeek'
import { Button } from '@mui/material'
import { Link } from 'react-router-dom'
import { useViewer } from '../../session/use-viewer.ts'
import { useSay } from '../../words/words.ts'
import { boardWords } from './board-words.ts'

const READERS = ['DISTRICT', 'STREET', 'COMMUNITY', 'AUDITOR']

/** Above the lists of needs and matches: both by state, for who sees matches. */
export default function BoardButton() {
  const say = useSay()
  const who = useViewer()
  if (!who || !READERS.includes(who.acting.level)) return null
  return (
    <Button
      component={Link}
      to="/board"
      variant="outlined"
      startIcon={<ViewWeek />}
      sx={{ flexShrink: 0, minHeight: 38 }}
    >
      {say(boardWords.board)}
    </Button>
  )
}
