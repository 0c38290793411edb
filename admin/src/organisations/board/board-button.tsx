import ViewWeek from '@mui/icons-material/ViewWeek'
import { LinkAboveList } from '../../resource/link-above-list.tsx'
import { useViewer } from '../../session/use-viewer.ts'
import { boardWords } from './board-words.ts'

const READERS = ['DISTRICT', 'STREET', 'COMMUNITY', 'AUDITOR']

/** Above the lists of needs and matches: both by state, for who sees matches. */
export default function BoardButton() {
  const who = useViewer()
  return who && READERS.includes(who.acting.level) ? (
    <LinkAboveList to="/board" icon={<ViewWeek />} word={boardWords.board} />
  ) : null
}
