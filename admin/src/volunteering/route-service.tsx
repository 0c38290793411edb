import Handyman from '@mui/icons-material/HandymanOutlined'
import { resource } from '../resource/resource.tsx'

export const routeService = resource('routeServices', {
  icon: Handyman,
  list: ['name', 'kind', 'route', 'terms'],
  filters: ['kind', 'routeId', 'streetId', 'sample'],
  form: ['name', 'routeId', 'kind', 'terms'],
  sort: ['createdAt', 'DESC'],
})
