import Mail from '@mui/icons-material/Mail'
import { resource } from '../resource/resource.tsx'
import { BidActs } from './procurement/bid-acts.tsx'

export const bid = resource('bids', {
  icon: Mail,
  list: ['name', 'procurement', 'lot', 'unit', 'organisation', 'amountFen'],
  filters: ['procurementId', 'lotId', 'unitId', 'organisationId', 'sample'],
  form: ['procurementId', 'lotId', 'unitId', 'organisationId', 'amountFen', 'name'],
  sort: ['createdAt', 'DESC'],
  acts: BidActs,
})
