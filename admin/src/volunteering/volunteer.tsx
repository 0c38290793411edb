import VolunteerActivism from '@mui/icons-material/VolunteerActivism'
import { VolunteerActs } from '../personal/volunteer-acts.tsx'
import { resource } from '../resource/resource.tsx'

export const volunteer = resource('volunteers', {
  icon: VolunteerActivism,
  list: ['displayName', 'number', 'community', 'homeStation', 'street', 'joinedOn'],
  filters: ['communityId', 'streetId', 'homeStationId', 'joinedOn'],
  form: ['displayName', 'communityId', 'homeStationId', 'joinedOn'],
  sort: ['joinedOn', 'DESC'],
  pageActs: VolunteerActs,
})
