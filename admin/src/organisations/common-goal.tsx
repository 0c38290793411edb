import Flag from '@mui/icons-material/Flag'
import { resource } from '../resource/resource.tsx'

export const commonGoal = resource('commonGoals', {
  icon: Flag,
  list: ['name', 'community', 'street', 'dueOn', 'reachedOn'],
  filters: ['communityId', 'streetId', 'dueOn', 'sample'],
  form: ['name', 'communityId', 'streetId', 'detail', 'dueOn', 'reachedOn'],
  sort: ['dueOn', 'ASC'],
})
