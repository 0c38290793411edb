import FileDownload from '@mui/icons-material/FileDownload'
import { resource } from '../resource/resource.tsx'

export const listExport = resource('listExports', {
  icon: FileDownload,
  list: ['name', 'rowCount', 'filter', 'accountName', 'grant', 'createdAt'],
  filters: ['name', 'createdAt'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
