import Badge from '@mui/icons-material/BadgeOutlined'
import { resource } from '../resource/resource.tsx'

export const postHolder = resource('postHolders', {
  icon: Badge,
  list: ['name', 'post', 'volunteer', 'community', 'startsOn', 'endsOn'],
  filters: ['postId', 'volunteerId', 'communityId', 'streetId', 'endsOn', 'sample'],
  form: ['name', 'postId', 'volunteerId', 'startsOn', 'endsOn'],
  sort: ['startsOn', 'DESC'],
})
