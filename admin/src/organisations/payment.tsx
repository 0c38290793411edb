import Payments from '@mui/icons-material/Payments'
import { resource } from '../resource/resource.tsx'

export const payment = resource('payments', {
  icon: Payments,
  list: ['contract', 'amountFen', 'paidOn'],
  filters: ['contractId', 'streetId', 'paidOn', 'sample'],
  form: [],
  sort: ['paidOn', 'DESC'],
})
