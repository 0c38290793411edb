import MeetingRoom from '@mui/icons-material/MeetingRoom'
import { resource } from '../resource/resource.tsx'

export const venue = resource('venues', {
  icon: MeetingRoom,
  list: ['name', 'kind', 'street', 'community', 'unit', 'address', 'areaSquareMetres', 'openedOn'],
  filters: ['kind', 'unitId', 'communityId', 'streetId', 'areaSquareMetres', 'openedOn', 'sample'],
  form: ['name', 'kind', 'communityId', 'streetId', 'unitId', 'address', 'areaSquareMetres', 'openedOn'],
  sort: ['name', 'ASC'],
})
