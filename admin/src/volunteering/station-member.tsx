import Handshake from '@mui/icons-material/Handshake'
import { resource } from '../resource/resource.tsx'

export const stationMember = resource('stationMembers', {
  icon: Handshake,
  list: ['name', 'station', 'unit', 'community', 'since'],
  filters: ['stationId', 'unitId', 'communityId', 'streetId', 'since', 'sample'],
  form: ['name', 'stationId', 'unitId', 'since'],
  sort: ['since', 'DESC'],
})
