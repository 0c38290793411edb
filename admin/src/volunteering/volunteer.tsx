import VolunteerActivism from '@mui/icons-material/VolunteerActivism'
import { resource } from '../resource/resource.tsx'

export const volunteer = resource('volunteers', {
  icon: VolunteerActivism,
  list: ['displayName', 'number', 'community', 'street', 'joinedOn'],
  filters: ['communityId', 'streetId', 'joinedOn'],
  form: ['displayName', 'number', 'communityId', 'joinedOn'],
  sort: ['joinedOn', 'DESC'],
})
