import Diversity3 from '@mui/icons-material/Diversity3Outlined'
import { resource } from '../resource/resource.tsx'

export const volunteerGroup = resource('volunteerGroups', {
  icon: Diversity3,
  list: ['name', 'kind', 'station', 'community', 'registered', 'foundedOn'],
  filters: ['kind', 'stationId', 'communityId', 'streetId', 'registered', 'sample'],
  form: ['name', 'kind', 'communityId', 'streetId', 'stationId', 'registered', 'foundedOn'],
  sort: ['name', 'ASC'],
})
