import Groups2 from '@mui/icons-material/Groups2'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const ShiftActs = lazyPart(() => import('./seats/shift-acts.tsx'))
const ShiftHostActs = lazyPart(() => import('../host/shift-host-acts.tsx'))

export const shift = resource('shifts', {
  icon: Groups2,
  list: ['name', 'activity', 'startsAt', 'seats', 'seatsTaken', 'waitingCount', 'community'],
  filters: ['activityId', 'communityId', 'streetId', 'startsAt', 'sample'],
  form: ['name', 'activityId', 'startsAt', 'endsAt', 'seats'],
  sort: ['startsAt', 'DESC'],
  acts: () => (
    <Suspense>
      <ShiftActs />
    </Suspense>
  ),
  pageActs: () => (
    <Suspense>
      <ShiftHostActs />
    </Suspense>
  ),
})
