import Groups2 from '@mui/icons-material/Groups2'
import { resource } from '../resource/resource.tsx'

export const jointActionUnit = resource('jointActionUnits', {
  icon: Groups2,
  list: ['name', 'action', 'unit', 'organisation', 'people'],
  filters: ['actionId', 'unitId', 'organisationId', 'sample'],
  form: ['actionId', 'unitId', 'organisationId', 'name', 'people'],
  sort: ['createdAt', 'DESC'],
})
