import ReceiptLong from '@mui/icons-material/ReceiptLongOutlined'
import { resource } from '../resource/resource.tsx'

export const ledgerEntry = resource('ledgerEntries', {
  icon: ReceiptLong,
  list: ['reason', 'minutes', 'volunteer', 'day', 'bank', 'record', 'approved'],
  filters: ['reason', 'day', 'bankId', 'volunteerId', 'communityId', 'streetId'],
  form: [],
  sort: ['createdAt', 'DESC'],
  tone: { EARN: 'success', REDEEM: 'info', REVERSAL: 'warning' },
})
