import Balance from '@mui/icons-material/BalanceOutlined'
import { LinkAboveList } from '../../resource/link-above-list.tsx'
import { outcomeWords } from './outcome-words.ts'

/** Above the lists of procurements and contracts: what they came to. */
export default function OutcomeButton() {
  return <LinkAboveList to="/procurement-outcome" icon={<Balance />} word={outcomeWords.title} />
}
