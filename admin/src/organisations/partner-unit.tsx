import Handshake from '@mui/icons-material/Handshake'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const UnitExchange = lazyPart(() => import('./partner-unit/unit-exchange.tsx'))

export const partnerUnit = resource('partnerUnits', {
  icon: Handshake,
  list: ['name', 'kind', 'street', 'community', 'address'],
  filters: ['kind', 'sizeBand', 'demonstration', 'communityId', 'streetId', 'sample'],
  form: ['name', 'kind', 'communityId', 'streetId', 'creditCode', 'sizeBand', 'demonstration', 'address'],
  sort: ['name', 'ASC'],
  overview: UnitExchange,
})
