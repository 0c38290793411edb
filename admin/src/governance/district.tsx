import MapIcon from '@mui/icons-material/Map'
import { resource } from '../resource/resource.tsx'

export const district = resource('districts', {
  icon: MapIcon,
  list: ['name', 'code', 'updatedAt'],
  form: ['name', 'code'],
  sort: ['code', 'ASC'],
})
