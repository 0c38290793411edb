import EventSeat from '@mui/icons-material/EventSeat'
import { resource } from '../resource/resource.tsx'

export const committeeSeat = resource('committeeSeats', {
  icon: EventSeat,
  list: ['name', 'committee', 'origin', 'unit', 'partTime', 'startsOn', 'endsOn'],
  filters: ['origin', 'committeeId', 'unitId', 'partTime', 'streetId', 'communityId', 'sample'],
  form: ['name', 'committeeId', 'origin', 'unitId', 'partTime', 'startsOn', 'endsOn'],
  sort: ['createdAt', 'DESC'],
})
