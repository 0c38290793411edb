import Gavel from '@mui/icons-material/Gavel'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { ProcurementActs } from './procurement/procurement-acts.tsx'

const ProcurementOverview = lazyPart(() => import('./procurement/procurement-overview.tsx'))
const OutcomeButton = lazyPart(() => import('./outcome/outcome-button.tsx'))

export const procurement = resource('procurements', {
  icon: Gavel,
  list: ['name', 'state', 'budgetFen', 'allocation', 'noticedOn', 'bidsDueOn', 'street'],
  filters: ['state', 'communityId', 'streetId', 'noticedOn', 'sample'],
  form: ['name', 'communityId', 'streetId', 'purpose', 'budgetFen', 'allocationId', 'bidsDueOn'],
  sort: ['createdAt', 'DESC'],
  acts: ProcurementActs,
  overview: ProcurementOverview,
  tools: () => (
    <Suspense>
      <OutcomeButton />
    </Suspense>
  ),
})
