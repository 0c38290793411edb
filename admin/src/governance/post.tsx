import Work from '@mui/icons-material/Work'
import { resource } from '../resource/resource.tsx'

export const post = resource('posts', {
  icon: Work,
  list: ['name', 'kind', 'committee', 'reportsTo', 'street', 'community'],
  filters: ['kind', 'committeeId', 'reportsToId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'kind', 'committeeId', 'reportsToId', 'streetId', 'communityId'],
  sort: ['createdAt', 'DESC'],
})
