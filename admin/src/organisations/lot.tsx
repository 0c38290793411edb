import ViewModule from '@mui/icons-material/ViewModule'
import { resource } from '../resource/resource.tsx'

export const lot = resource('lots', {
  icon: ViewModule,
  list: ['name', 'procurement', 'courtyardCount', 'street'],
  filters: ['procurementId', 'streetId', 'sample'],
  form: ['procurementId', 'name', 'courtyardCount'],
  sort: ['name', 'ASC'],
})
