import Storefront from '@mui/icons-material/Storefront'
import { resource } from '../resource/resource.tsx'

export const serviceStation = resource('serviceStations', {
  icon: Storefront,
  list: ['name', 'kind', 'community', 'venue', 'openedOn'],
  filters: ['kind', 'communityId', 'streetId', 'openedOn', 'sample'],
  form: ['name', 'kind', 'communityId', 'venueId', 'openedOn'],
  sort: ['name', 'ASC'],
})
