import Campaign from '@mui/icons-material/Campaign'
import { resource } from '../resource/resource.tsx'
import { listStateTone } from './list-state-tone.ts'

export const need = resource('needs', {
  icon: Campaign,
  list: ['name', 'state', 'category', 'community', 'unit', 'neededOn'],
  filters: ['state', 'communityId', 'category', 'streetId', 'neededOn', 'sample'],
  form: ['name', 'category', 'state', 'communityId', 'streetId', 'unitId', 'neededOn', 'detail', 'riskNote'],
  sort: ['createdAt', 'DESC'],
  tone: listStateTone,
  bulk: ['state'],
})
