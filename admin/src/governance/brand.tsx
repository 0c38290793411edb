import Loyalty from '@mui/icons-material/Loyalty'
import { resource } from '../resource/resource.tsx'

export const brand = resource('brands', {
  icon: Loyalty,
  list: ['name', 'kind', 'parent', 'street', 'community'],
  filters: ['kind', 'parentId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'kind', 'parentId', 'streetId', 'communityId'],
  sort: ['createdAt', 'DESC'],
})
