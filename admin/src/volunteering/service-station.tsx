import Storefront from '@mui/icons-material/Storefront'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const StationOverview = lazyPart(() => import('./station/station-overview.tsx'))

export const serviceStation = resource('serviceStations', {
  icon: Storefront,
  list: ['name', 'kind', 'community', 'venue', 'openedOn'],
  filters: ['kind', 'communityId', 'streetId', 'openedOn', 'sample'],
  form: ['name', 'kind', 'communityId', 'venueId', 'openedOn'],
  sort: ['name', 'ASC'],
  overview: StationOverview,
})
