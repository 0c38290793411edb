import EventSeat from '@mui/icons-material/EventSeatOutlined'
import { resource } from '../resource/resource.tsx'

export const roster = resource('rosters', {
  icon: EventSeat,
  list: ['name', 'servesOn', 'half', 'station', 'volunteer', 'community'],
  filters: ['servesOn', 'half', 'stationId', 'volunteerId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'stationId', 'servesOn', 'half', 'volunteerId'],
  sort: ['servesOn', 'DESC'],
})
