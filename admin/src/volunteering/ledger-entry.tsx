import ReceiptLong from '@mui/icons-material/ReceiptLongOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const LedgerEntryActs = lazyPart(() => import('./ledger-entry/acts.tsx'))

export const ledgerEntry = resource('ledgerEntries', {
  icon: ReceiptLong,
  list: ['reason', 'minutes', 'volunteer', 'day', 'bank', 'record', 'approved'],
  filters: ['reason', 'day', 'bankId', 'volunteerId', 'communityId', 'streetId'],
  form: [],
  sort: ['createdAt', 'DESC'],
  pageActs: () => (
    <Suspense>
      <LedgerEntryActs />
    </Suspense>
  ),
  tone: { EARN: 'success', REDEEM: 'info', REVERSAL: 'warning' },
})
