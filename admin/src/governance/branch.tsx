import Hub from '@mui/icons-material/HubOutlined'
import { resource } from '../resource/resource.tsx'

export const branch = resource('branches', {
  icon: Hub,
  list: ['name', 'kind', 'committee', 'street', 'community', 'foundedOn'],
  filters: ['kind', 'committeeId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'kind', 'committeeId', 'streetId', 'communityId', 'foundedOn'],
  sort: ['name', 'ASC'],
})
