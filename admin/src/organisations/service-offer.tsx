import RoomService from '@mui/icons-material/RoomService'
import { resource } from '../resource/resource.tsx'
import { listStateTone } from './list-state-tone.ts'

export const serviceOffer = resource('serviceOffers', {
  icon: RoomService,
  list: ['name', 'state', 'category', 'community', 'unit', 'availability'],
  filters: ['state', 'communityId', 'category', 'streetId', 'unitId', 'sample'],
  form: ['name', 'category', 'state', 'communityId', 'streetId', 'unitId', 'availability', 'detail'],
  sort: ['createdAt', 'DESC'],
  tone: listStateTone,
  bulk: ['state'],
})
