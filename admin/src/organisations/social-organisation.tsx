import Diversity3 from '@mui/icons-material/Diversity3'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const FunnelButton = lazyPart(() => import('./funnel/funnel-button.tsx'))

export const socialOrganisation = resource('socialOrganisations', {
  icon: Diversity3,
  list: ['name', 'kind', 'legalForm', 'level', 'street', 'community'],
  filters: ['kind', 'communityId', 'legalForm', 'level', 'streetId', 'sample'],
  form: ['name', 'kind', 'legalForm', 'creditCode', 'level', 'communityId', 'streetId', 'address'],
  sort: ['name', 'ASC'],
  tools: () => (
    <Suspense>
      <FunnelButton />
    </Suspense>
  ),
})
