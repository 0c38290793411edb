import School from '@mui/icons-material/SchoolOutlined'
import { resource } from '../resource/resource.tsx'

export const training = resource('trainings', {
  icon: School,
  list: ['name', 'topic', 'heldOn', 'minutes', 'station', 'trainer', 'community'],
  filters: ['communityId', 'streetId', 'stationId', 'teamId', 'heldOn', 'sample'],
  form: [
    'name',
    'topic',
    'heldOn',
    'minutes',
    'communityId',
    'streetId',
    'stationId',
    'teamId',
    'organisationId',
    'trainer',
  ],
  sort: ['heldOn', 'DESC'],
})
