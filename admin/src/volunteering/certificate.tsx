import WorkspacePremium from '@mui/icons-material/WorkspacePremiumOutlined'
import { Suspense } from 'react'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const CertificateActs = lazyPart(() => import('./certificate/certificate-acts.tsx'))
const CertificateTools = lazyPart(() => import('./certificate/certificate-tools.tsx'))

export const certificate = resource('certificates', {
  icon: WorkspacePremium,
  list: ['holderName', 'number', 'state', 'station', 'minutes', 'fromOn', 'untilOn', 'issuedOn'],
  filters: ['state', 'stationId', 'volunteerId', 'issuedOn', 'communityId', 'streetId', 'sample'],
  form: [],
  sort: ['issuedOn', 'DESC'],
  tone: { NOTICE: 'info', ISSUED: 'success', WITHDRAWN: 'warning' },
  acts: () => (
    <Suspense>
      <CertificateActs />
    </Suspense>
  ),
  tools: () => (
    <Suspense>
      <CertificateTools />
    </Suspense>
  ),
})
