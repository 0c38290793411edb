import DoorFront from '@mui/icons-material/DoorFront'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const BookAct = lazyPart(() => import('./room/book-act.tsx'))
const RoomWeek = lazyPart(() => import('./room/room-week.tsx'))

export const room = resource('rooms', {
  icon: DoorFront,
  list: ['name', 'use', 'venue', 'community', 'seats', 'areaSquareMetres', 'floor', 'unit'],
  filters: ['use', 'venueId', 'unitId', 'communityId', 'streetId', 'seats', 'sample'],
  form: ['name', 'use', 'venueId', 'unitId', 'seats', 'areaSquareMetres', 'floor'],
  sort: ['name', 'ASC'],
  pageActs: () => (
    <Suspense>
      <BookAct />
    </Suspense>
  ),
  overview: RoomWeek,
})
