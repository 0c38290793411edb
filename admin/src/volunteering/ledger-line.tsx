import Reorder from '@mui/icons-material/ReorderOutlined'
import { resource } from '../resource/resource.tsx'

export const ledgerLine = resource('ledgerLines', {
  icon: Reorder,
  list: ['minutes', 'account', 'entry', 'volunteer', 'createdAt'],
  filters: ['accountId', 'volunteerId'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
