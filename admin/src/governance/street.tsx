import Signpost from '@mui/icons-material/Signpost'
import { resource } from '../resource/resource.tsx'

export const street = resource('streets', {
  icon: Signpost,
  list: ['name', 'code', 'updatedAt'],
  form: ['name', 'code'],
  sort: ['code', 'ASC'],
})
