import Badge from '@mui/icons-material/BadgeOutlined'
import { resource } from '../resource/resource.tsx'
import { GrantActs } from './grant/acts.tsx'
import { GrantTools } from './grant/tools.tsx'

export const grant = resource('grants', {
  icon: Badge,
  list: ['accountName', 'level', 'placeName', 'street', 'community', 'createdAt'],
  filters: ['accountName', 'level', 'streetId', 'communityId'],
  form: [],
  sort: ['createdAt', 'DESC'],
  tools: GrantTools,
  acts: GrantActs,
})
