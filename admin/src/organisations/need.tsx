import Campaign from '@mui/icons-material/Campaign'
import { resource } from '../resource/resource.tsx'

export const need = resource('needs', {
  icon: Campaign,
  list: ['name', 'state', 'category', 'community', 'unit', 'neededOn'],
  filters: ['state', 'communityId', 'category', 'streetId', 'neededOn', 'sample'],
  form: ['name', 'category', 'state', 'communityId', 'streetId', 'unitId', 'neededOn', 'detail', 'riskNote'],
  sort: ['createdAt', 'DESC'],
  tone: {
    DRAFT: 'default',
    OPEN: 'warning',
    MATCHED: 'info',
    IN_PROGRESS: 'info',
    FULFILLED: 'success',
    CONFIRMED: 'success',
    EXPIRED: 'default',
    WITHDRAWN: 'default',
  },
  bulk: ['state'],
})
