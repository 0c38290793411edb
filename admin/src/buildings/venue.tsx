import MeetingRoom from '@mui/icons-material/MeetingRoom'
import { resource } from '../resource/resource.tsx'

export const venue = resource('venues', {
  icon: MeetingRoom,
  list: ['name', 'kind', 'community', 'address', 'areaSquareMetres', 'openedOn'],
  filters: ['kind', 'communityId', 'streetId', 'areaSquareMetres', 'openedOn', 'sample'],
  form: ['name', 'kind', 'communityId', 'address', 'areaSquareMetres', 'openedOn'],
  sort: ['name', 'ASC'],
})
