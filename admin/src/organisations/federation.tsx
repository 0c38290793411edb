import Hub from '@mui/icons-material/Hub'
import { resource } from '../resource/resource.tsx'

export const federation = resource('federations', {
  icon: Hub,
  list: ['name', 'community', 'street', 'foundedOn'],
  filters: ['communityId', 'streetId', 'sample'],
  form: ['name', 'communityId', 'streetId', 'foundedOn', 'charter'],
  sort: ['name', 'ASC'],
})
