import RoomService from '@mui/icons-material/RoomService'
import { resource } from '../resource/resource.tsx'
import { listStateTone } from './list-state-tone.ts'
import { WeeklyTimesField } from './weekly-times/weekly-times-field.tsx'

export const serviceOffer = resource('serviceOffers', {
  icon: RoomService,
  list: ['name', 'state', 'category', 'community', 'unit', 'availability'],
  filters: ['state', 'communityId', 'category', 'streetId', 'unitId', 'audience', 'confirmedAt', 'sample'],
  form: [
    'name',
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
