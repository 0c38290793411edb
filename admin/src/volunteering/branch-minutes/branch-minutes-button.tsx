import Leaderboard from '@mui/icons-material/LeaderboardOutlined'
import { LinkAboveList } from '../../resource/link-above-list.tsx'
import { branchMinutesWords } from './branch-minutes-words.ts'

/** Above the list of branches: what they served, quarter by quarter. */
export default function BranchMinutesButton() {
  return <LinkAboveList to="/branch-minutes" icon={<Leaderboard />} word={branchMinutesWords.title} />
}
