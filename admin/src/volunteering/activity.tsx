import Event from '@mui/icons-material/Event'
import { resource } from '../resource/resource.tsx'

export const activity = resource('activities', {
  icon: Event,
  list: ['name', 'state', 'kind', 'community', 'venue', 'startsAt', 'seats'],
  filters: ['state', 'communityId', 'kind', 'streetId', 'startsAt', 'organisationId', 'sample'],
  form: [
    'name',
    'kind',
    'state',
    'communityId',
    'streetId',
    'venueId',
    'stationId',
    'organisationId',
    'unitId',
    'buildingId',
    'clubId',
    'startsAt',
    'endsAt',
    'seats',
    'visits',
  ],
  sort: ['startsAt', 'DESC'],
  tone: {
    DRAFT: 'default',
    PUBLISHED: 'success',
    FULL: 'warning',
    RUNNING: 'info',
    HELD: 'default',
    CLOSED: 'default',
    CANCELLED: 'default',
  },
  bulk: ['state'],
})
