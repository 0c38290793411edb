import Business from '@mui/icons-material/Business'
import { resource } from '../resource/resource.tsx'

export const tenancy = resource('tenancies', {
  icon: Business,
  list: ['name', 'building', 'unit', 'floor', 'branch', 'startsOn', 'endsOn'],
  filters: ['buildingId', 'unitId', 'branch', 'communityId', 'streetId', 'startsOn', 'endsOn', 'sample'],
  form: ['name', 'buildingId', 'unitId', 'floor', 'branch', 'startsOn', 'endsOn'],
  sort: ['startsOn', 'DESC'],
  tone: { HAS_BRANCH: 'success', JOINT: 'info', NONE: 'default' },
  bulk: ['branch'],
})
