import Interests from '@mui/icons-material/Interests'
import { resource } from '../resource/resource.tsx'

export const club = resource('clubs', {
  icon: Interests,
  list: ['name', 'state', 'building', 'leaderUnit', 'memberCount'],
  filters: ['state', 'buildingId', 'leaderUnitId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'buildingId', 'state', 'leaderUnitId', 'memberCount'],
  sort: ['name', 'ASC'],
  tone: { PROPOSED: 'info', NURTURED: 'warning', SELF_RUNNING: 'success', CLOSED: 'default' },
  bulk: ['state'],
})
