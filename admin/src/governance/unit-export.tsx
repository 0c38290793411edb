import FolderShared from '@mui/icons-material/FolderShared'
import { resource } from '../resource/resource.tsx'

export const unitExport = resource('unitExports', {
  icon: FolderShared,
  list: ['name', 'unit', 'officeLevel', 'officeName', 'createdAt'],
  filters: ['name', 'officeLevel', 'unitId', 'createdAt'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
