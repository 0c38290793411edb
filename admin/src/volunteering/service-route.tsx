import DirectionsBus from '@mui/icons-material/DirectionsBusOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { RouteActs } from './route-feed/route-acts.tsx'

const PlanRuns = lazyPart(() => import('./service-route/plan-runs.tsx'))

export const serviceRoute = resource('serviceRoutes', {
  icon: DirectionsBus,
  list: ['name', 'street', 'everyDays', 'nextRunAt', 'startsOn'],
  filters: ['streetId', 'startsOn', 'sample'],
  form: ['name', 'streetId', 'communityId', 'startsOn', 'everyDays'],
  sort: ['name', 'ASC'],
  pageActs: () => (
    <Suspense>
      <RouteActs />
      <PlanRuns />
    </Suspense>
  ),
})
