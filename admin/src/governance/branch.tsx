import Hub from '@mui/icons-material/HubOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const BranchMinutesButton = lazyPart(() => import('../volunteering/branch-minutes/branch-minutes-button.tsx'))

export const branch = resource('branches', {
  icon: Hub,
  list: ['name', 'kind', 'committee', 'street', 'community', 'foundedOn'],
  filters: ['kind', 'committeeId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'kind', 'committeeId', 'streetId', 'communityId', 'foundedOn'],
  sort: ['name', 'ASC'],
  tools: () => (
    <Suspense>
      <BranchMinutesButton />
    </Suspense>
  ),
})
