import Groups from '@mui/icons-material/Groups'
import { resource } from '../resource/resource.tsx'

export const team = resource('teams', {
  icon: Groups,
  list: ['name', 'station', 'community', 'unit', 'foundedOn'],
  filters: ['stationId', 'communityId', 'streetId', 'unitId', 'foundedOn', 'sample'],
  form: ['name', 'stationId', 'unitId', 'foundedOn'],
  sort: ['name', 'ASC'],
})
