import DoorFront from '@mui/icons-material/DoorFront'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const RoomWeek = lazyPart(() => import('./room/room-week.tsx'))

export const room = resource('rooms', {
  icon: DoorFront,
  list: ['name', 'use', 'venue', 'community', 'seats', 'areaSquareMetres', 'floor', 'unit', 'building'],
  filters: ['use', 'venueId', 'unitId', 'buildingId', 'communityId', 'streetId', 'seats', 'sample'],
  form: ['name', 'use', 'venueId', 'unitId', 'seats', 'areaSquareMetres', 'floor'],
  sort: ['name', 'ASC'],
  overview: RoomWeek,
})
