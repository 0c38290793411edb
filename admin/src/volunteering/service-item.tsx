import Checklist from '@mui/icons-material/Checklist'
import { resource } from '../resource/resource.tsx'

export const serviceItem = resource('serviceItems', {
  icon: Checklist,
  list: ['name', 'kind', 'parent', 'station', 'community'],
  filters: ['kind', 'parentId', 'stationId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'stationId', 'parentId', 'kind', 'terms', 'since'],
  sort: ['name', 'ASC'],
})
