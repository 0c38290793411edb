import EditCalendar from '@mui/icons-material/EditCalendar'
import { resource } from '../resource/resource.tsx'

export const roomFeed = resource('roomFeeds', {
  icon: EditCalendar,
  list: ['createdAt', 'unit', 'street', 'community'],
  filters: ['unitId', 'streetId', 'communityId'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
