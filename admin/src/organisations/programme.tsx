import Campaign from '@mui/icons-material/Campaign'
import { resource } from '../resource/resource.tsx'

export const programme = resource('programmes', {
  icon: Campaign,
  list: ['name', 'kind', 'community', 'street', 'startsOn', 'endsOn'],
  filters: ['kind', 'communityId', 'streetId', 'sample'],
  form: ['name', 'kind', 'communityId', 'streetId', 'startsOn', 'endsOn'],
  sort: ['name', 'ASC'],
})
