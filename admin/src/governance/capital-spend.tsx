import Foundation from '@mui/icons-material/Foundation'
import { resource } from '../resource/resource.tsx'

export const capitalSpend = resource('capitalSpends', {
  icon: Foundation,
  list: ['what', 'community', 'year', 'amountFen'],
  filters: ['communityId', 'streetId', 'year', 'sample'],
  form: ['what', 'communityId', 'year', 'amountFen'],
  sort: ['year', 'DESC'],
})
