import Timer from '@mui/icons-material/Timer'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const ServiceRecordActs = lazyPart(() => import('./service-record/acts.tsx'))
const ServiceRecordPageActs = lazyPart(() => import('./service-record/page-acts.tsx'))
const QueueButton = lazyPart(() => import('../bank/queue-button.tsx'))

export const serviceRecord = resource('serviceRecords', {
  icon: Timer,
  list: ['name', 'state', 'volunteer', 'community', 'startsAt', 'minutes', 'source'],
  filters: ['state', 'communityId', 'streetId', 'startsAt', 'beneficiary', 'source', 'volunteerId', 'sample'],
  form: [
    'name',
    'volunteerId',
    'communityId',
    'stationId',
    'teamId',
    'postId',
    'activityId',
    'itemId',
    'startsAt',
    'endsAt',
    'minutes',
    'beneficiary',
    'servedCount',
    'source',
  ],
  sort: ['startsAt', 'DESC'],
  acts: () => (
    <Suspense>
      <ServiceRecordActs />
    </Suspense>
  ),
  pageActs: () => (
    <Suspense>
      <ServiceRecordPageActs />
    </Suspense>
  ),
  tools: () => (
    <Suspense>
      <QueueButton />
    </Suspense>
  ),
  tone: { RECORDED: 'info', CONFIRMED: 'success', CONTESTED: 'warning', CORRECTED: 'success', VOIDED: 'default' },
})
