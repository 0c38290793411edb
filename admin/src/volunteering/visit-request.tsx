import DoorFront from '@mui/icons-material/DoorFront'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const VisitActs = lazyPart(() => import('./visit/visit-acts.tsx'))
const VisitPageActs = lazyPart(() => import('./visit/visit-page-acts.tsx'))

export const visitRequest = resource('visitRequests', {
  icon: DoorFront,
  list: ['name', 'state', 'community', 'wishedFrom', 'item', 'volunteer', 'rating'],
  filters: ['state', 'communityId', 'streetId', 'wishedFrom', 'volunteerId', 'sample'],
  form: ['name', 'itemId', 'communityId', 'wishedFrom', 'wishedUntil'],
  sort: ['wishedFrom', 'DESC'],
  tone: {
    REQUESTED: 'warning',
    ACCEPTED: 'info',
    VISITED: 'info',
    CONFIRMED: 'success',
    RATED: 'success',
    DECLINED: 'default',
    CANCELLED: 'default',
  },
  acts: () => (
    <Suspense>
      <VisitActs />
    </Suspense>
  ),
  pageActs: () => (
    <Suspense>
      <VisitPageActs />
    </Suspense>
  ),
})
