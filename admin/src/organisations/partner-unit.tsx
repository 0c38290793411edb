import Handshake from '@mui/icons-material/Handshake'
import { resource } from '../resource/resource.tsx'

export const partnerUnit = resource('partnerUnits', {
  icon: Handshake,
  list: ['name', 'kind', 'street', 'community', 'address'],
  filters: ['kind', 'communityId', 'streetId', 'sample'],
  form: ['name', 'kind', 'communityId', 'streetId', 'creditCode', 'address'],
  sort: ['name', 'ASC'],
})
