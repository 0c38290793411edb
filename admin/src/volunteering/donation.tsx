import VolunteerActivism from '@mui/icons-material/VolunteerActivismOutlined'
import { resource } from '../resource/resource.tsx'

export const donation = resource('donations', {
  icon: VolunteerActivism,
  list: ['name', 'unit', 'quantity', 'valueFen', 'donatedOn', 'station'],
  filters: ['unitId', 'donatedOn', 'communityId', 'streetId', 'sample'],
  form: [],
  sort: ['donatedOn', 'DESC'],
})
