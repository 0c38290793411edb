import FactCheck from '@mui/icons-material/FactCheckOutlined'
import { bankWords } from './bank-words.ts'
import { ClerkLink } from './clerk-link.tsx'

/** Above the list of records: those that wait to be confirmed. */
export default function QueueButton() {
  return <ClerkLink to="/confirmation-queue" icon={<FactCheck />} word={bankWords.queue} />
}
