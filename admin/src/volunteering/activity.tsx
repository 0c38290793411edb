import Event from '@mui/icons-material/Event'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const CalendarButton = lazyPart(() => import('../calendar/calendar-button.tsx'))
const ActivityActs = lazyPart(() => import('./steps/activity-acts.tsx'))
const AddShift = lazyPart(() => import('./steps/add-shift.tsx'))
const HostActs = lazyPart(() => import('../host/host-acts.tsx'))

export const activity = resource('activities', {
  icon: Event,
  list: ['name', 'state', 'kind', 'community', 'venue', 'startsAt', 'seats', 'seatsTaken'],
  filters: [
    'state',
    'communityId',
    'kind',
    'streetId',
    'startsAt',
    'organisationId',
    'contractId',
    'audience',
    'seriesId',
    'sample',
  ],
  form: [
    'name',
    'kind',
    'purpose',
    'communityId',
    'streetId',
    'venueId',
    'stationId',
    'organisationId',
    'unitId',
    'buildingId',
    'clubId',
    'branchId',
    'contractId',
    'startsAt',
    'endsAt',
    'seats',
    'audience',
    'minAge',
    'training',
    'requiredTrainingId',
    'riskNote',
    'insured',
    'visits',
    'seriesId',
    'occursOn',
  ],
  sort: ['startsAt', 'DESC'],
  tone: {
    DRAFT: 'default',
    PUBLISHED: 'success',
    FULL: 'warning',
    RUNNING: 'info',
    HELD: 'default',
    CLOSED: 'default',
    CANCELLED: 'default',
  },
  bulk: ['state'],
  acts: () => (
    <Suspense>
      <ActivityActs />
    </Suspense>
  ),
  pageActs: () => (
    <Suspense>
      <AddShift />
      <HostActs />
    </Suspense>
  ),
  tools: () => (
    <Suspense>
      <CalendarButton />
    </Suspense>
  ),
})
