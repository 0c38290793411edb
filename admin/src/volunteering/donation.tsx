import VolunteerActivism from '@mui/icons-material/VolunteerActivismOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const DonationActs = lazyPart(() => import('./donation/acts.tsx'))

export const donation = resource('donations', {
  icon: VolunteerActivism,
  list: ['name', 'state', 'unit', 'quantity', 'withdrawn', 'valueFen', 'donatedOn', 'pledgedUntil', 'station'],
  filters: ['state', 'unitId', 'stationId', 'donatedOn', 'pledgedUntil', 'communityId', 'streetId', 'sample'],
  form: [],
  sort: ['donatedOn', 'DESC'],
  tone: { PLEDGED: 'warning', RECEIVED: 'success', WITHDRAWN: 'default', DECLINED: 'default', LAPSED: 'default' },
  acts: () => (
    <Suspense>
      <DonationActs />
    </Suspense>
  ),
})
