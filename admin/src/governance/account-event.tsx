import ManageAccounts from '@mui/icons-material/ManageAccounts'
import { resource } from '../resource/resource.tsx'

export const accountEvent = resource('accountEvents', {
  icon: ManageAccounts,
  list: ['kind', 'accountName', 'actorName', 'createdAt'],
  filters: ['kind', 'createdAt'],
  form: [],
  sort: ['createdAt', 'DESC'],
  tone: { REFUSED: 'warning' },
})
