import Category from '@mui/icons-material/Category'
import { resource } from '../resource/resource.tsx'
import { listStateTone } from './list-state-tone.ts'
import { WeeklyTimesField } from './weekly-times/weekly-times-field.tsx'

export const sharedResource = resource('sharedResources', {
  icon: Category,
  list: ['name', 'kind', 'state', 'category', 'community', 'unit', 'availability'],
  filters: ['state', 'communityId', 'category', 'kind', 'streetId', 'unitId', 'audience', 'confirmedAt', 'sample'],
  form: [
    'name',
    'kind',
    'category',
    'state',
    'communityId',
    'streetId',
    'unitId',
    'weeklyTimes',
    'availability',
    'capacity',
    'audience',
    'detail',
    'riskNote',
  ],
  inputs: { weeklyTimes: WeeklyTimesField },
  sort: ['createdAt', 'DESC'],
  tone: listStateTone,
  bulk: ['state'],
})
