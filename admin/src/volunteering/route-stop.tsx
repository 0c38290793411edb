import PinDrop from '@mui/icons-material/PinDropOutlined'
import { resource } from '../resource/resource.tsx'

export const routeStop = resource('routeStops', {
  icon: PinDrop,
  list: ['name', 'position', 'route', 'community', 'lastServedOn', 'nextRunAt', 'dwellMinutes'],
  filters: ['routeId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'routeId', 'communityId', 'venueId', 'position', 'dwellMinutes'],
  sort: ['position', 'ASC'],
})
