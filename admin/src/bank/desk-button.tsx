import PointOfSale from '@mui/icons-material/PointOfSaleOutlined'
import { bankWords } from './bank-words.ts'
import { ClerkLink } from './clerk-link.tsx'

/** Above the list of redemptions: the desk at which goods are handed over. */
export default function DeskButton() {
  return <ClerkLink to="/redemption-desk" icon={<PointOfSale />} word={bankWords.desk} />
}
