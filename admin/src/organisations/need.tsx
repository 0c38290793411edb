import Campaign from '@mui/icons-material/Campaign'
import { resource } from '../resource/resource.tsx'
import { listStateTone } from './list-state-tone.ts'
import { NeedActs } from './match/need-acts.tsx'

export const need = resource('needs', {
  icon: Campaign,
  list: ['name', 'state', 'category', 'community', 'unit', 'neededOn'],
  filters: ['state', 'communityId', 'category', 'streetId', 'neededOn', 'sample'],
  form: ['name', 'category', 'state', 'communityId', 'streetId', 'unitId', 'neededOn', 'detail', 'riskNote'],
  sort: ['createdAt', 'DESC'],
  tone: listStateTone,
  pageActs: NeedActs,
  bulk: ['state'],
})
