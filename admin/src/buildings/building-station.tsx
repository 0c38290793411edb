import AddHomeWork from '@mui/icons-material/AddHomeWork'
import { resource } from '../resource/resource.tsx'

export const buildingStation = resource('buildingStations', {
  icon: AddHomeWork,
  list: ['name', 'building', 'venue', 'street', 'community', 'openedYear'],
  filters: ['buildingId', 'communityId', 'streetId', 'openedYear', 'sample'],
  form: ['name', 'buildingId', 'venueId', 'openedYear', 'hours', 'virtualSpace'],
  sort: ['name', 'ASC'],
})
