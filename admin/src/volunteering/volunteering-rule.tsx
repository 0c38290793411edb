import Gavel from '@mui/icons-material/GavelOutlined'
import { resource } from '../resource/resource.tsx'

export const volunteeringRule = resource('volunteeringRules', {
  icon: Gavel,
  list: ['name', 'code', 'least', 'warningDays', 'startsOn', 'endsOn'],
  filters: ['code', 'startsOn', 'sample'],
  form: ['code', 'name', 'englishName', 'least', 'warningDays', 'startsOn', 'endsOn'],
  sort: ['code', 'ASC'],
})
