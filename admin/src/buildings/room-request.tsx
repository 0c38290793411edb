import LiveHelp from '@mui/icons-material/LiveHelp'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { bookingStateTone } from './booking-state-tone.ts'

const RequestActs = lazyPart(() => import('./room/request-acts.tsx'))

export const roomRequest = resource('roomRequests', {
  icon: LiveHelp,
  list: ['name', 'state', 'askedBy', 'room', 'startsAt', 'endsAt', 'purpose', 'headcount', 'community'],
  filters: ['state', 'asker', 'purpose', 'unitId', 'organisationId', 'communityId', 'streetId', 'startsAt', 'sample'],
  form: [],
  sort: ['startsAt', 'DESC'],
  tone: bookingStateTone,
  acts: () => (
    <Suspense>
      <RequestActs />
    </Suspense>
  ),
})
