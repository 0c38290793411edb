import Payments from '@mui/icons-material/Payments'
import { resource } from '../resource/resource.tsx'

export const fundAllocation = resource('fundAllocations', {
  icon: Payments,
  list: ['name', 'community', 'year', 'kind', 'amountFen'],
  filters: ['kind', 'communityId', 'streetId', 'year', 'sample'],
  form: ['name', 'communityId', 'year', 'kind', 'amountFen'],
  sort: ['year', 'DESC'],
})
