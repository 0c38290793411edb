import BarChart from '@mui/icons-material/BarChart'
import { resource } from '../resource/resource.tsx'

export const attendance = resource('attendances', {
  icon: BarChart,
  list: ['ageBand', 'activity', 'visits', 'community'],
  filters: ['ageBand', 'activityId', 'communityId', 'streetId', 'sample'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
