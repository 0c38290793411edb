import DoorFront from '@mui/icons-material/DoorFront'
import { resource } from '../resource/resource.tsx'

export const room = resource('rooms', {
  icon: DoorFront,
  list: ['name', 'use', 'venue', 'community', 'seats', 'areaSquareMetres', 'floor'],
  filters: ['use', 'venueId', 'communityId', 'streetId', 'seats', 'sample'],
  form: ['name', 'use', 'venueId', 'seats', 'areaSquareMetres', 'floor'],
  sort: ['name', 'ASC'],
})
