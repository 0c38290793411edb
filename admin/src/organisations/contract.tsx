import Assignment from '@mui/icons-material/Assignment'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'
import { ContractActs } from './procurement/contract-acts.tsx'

const OutcomeButton = lazyPart(() => import('./outcome/outcome-button.tsx'))

export const contract = resource('contracts', {
  icon: Assignment,
  list: [
    'name',
    'procurement',
    'unit',
    'organisation',
    'amountFen',
    'paidFen',
    'activityCount',
    'endsOn',
    'acceptedOn',
  ],
  filters: ['procurementId', 'unitId', 'organisationId', 'communityId', 'streetId', 'endsOn', 'sample'],
  form: [],
  sort: ['createdAt', 'DESC'],
  acts: ContractActs,
  tools: () => (
    <Suspense>
      <OutcomeButton />
    </Suspense>
  ),
})
