import Handshake from '@mui/icons-material/Handshake'
import { resource } from '../resource/resource.tsx'

export const stationMember = resource('stationMembers', {
  icon: Handshake,
  list: ['name', 'kind', 'station', 'unit', 'community', 'since'],
  filters: ['kind', 'stationId', 'unitId', 'communityId', 'streetId', 'since', 'sample'],
  form: ['name', 'kind', 'stationId', 'unitId', 'since'],
  sort: ['since', 'DESC'],
})
