import Stairs from '@mui/icons-material/Stairs'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const FunnelButton = lazyPart(() => import('./funnel/funnel-button.tsx'))

export const heldStage = resource('heldStages', {
  icon: Stairs,
  list: ['organisation', 'stage', 'name', 'startsOn', 'endsOn', 'community'],
  filters: ['stage', 'organisationId', 'communityId', 'streetId', 'startsOn', 'sample'],
  form: ['organisationId', 'stage', 'name', 'startsOn', 'endsOn'],
  sort: ['startsOn', 'DESC'],
  tools: () => (
    <Suspense>
      <FunnelButton />
    </Suspense>
  ),
})
