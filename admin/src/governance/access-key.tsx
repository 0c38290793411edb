import Key from '@mui/icons-material/KeyOutlined'
import { resource } from '../resource/resource.tsx'

export const accessKey = resource('accessKeys', {
  icon: Key,
  list: ['ending', 'unit', 'community', 'lastUsedOn', 'expiresOn', 'createdAt'],
  filters: ['unitId', 'communityId', 'lastUsedOn', 'expiresOn', 'createdAt'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
