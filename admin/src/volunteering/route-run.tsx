import Schedule from '@mui/icons-material/Schedule'
import { resource } from '../resource/resource.tsx'

export const routeRun = resource('routeRuns', {
  icon: Schedule,
  list: ['name', 'stop', 'startsAt', 'state', 'servedCount', 'community'],
  filters: ['state', 'stopId', 'startsAt', 'communityId', 'streetId', 'sample'],
  form: ['name', 'stopId', 'startsAt', 'endsAt', 'state', 'servedCount', 'activityId'],
  sort: ['startsAt', 'DESC'],
  tone: { PLANNED: 'info', SERVED: 'success', CANCELLED: 'default' },
  bulk: ['state'],
})
