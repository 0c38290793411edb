import Gavel from '@mui/icons-material/GavelOutlined'
import { resource } from '../resource/resource.tsx'

export const organisationsRule = resource('organisationsRules', {
  icon: Gavel,
  list: ['name', 'code', 'warningDays', 'startsOn', 'endsOn'],
  filters: ['code', 'startsOn', 'sample'],
  form: ['code', 'name', 'englishName', 'warningDays', 'startsOn', 'endsOn'],
  sort: ['code', 'ASC'],
})
