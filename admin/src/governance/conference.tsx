import Forum from '@mui/icons-material/Forum'
import { resource } from '../resource/resource.tsx'

export const conference = resource('conferences', {
  icon: Forum,
  list: ['name', 'kind', 'street', 'community', 'conveningPost', 'everyMonths'],
  filters: ['kind', 'streetId', 'communityId', 'buildingId', 'committeeId', 'sample'],
  form: ['name', 'kind', 'streetId', 'communityId', 'buildingId', 'committeeId', 'conveningPostId', 'everyMonths'],
  sort: ['createdAt', 'DESC'],
})
