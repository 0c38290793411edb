import AccountTree from '@mui/icons-material/AccountTreeOutlined'
import { resource } from '../resource/resource.tsx'

export const serviceProcess = resource('serviceProcesses', {
  icon: AccountTree,
  list: ['name', 'item', 'step', 'daysAllowed', 'community'],
  filters: ['step', 'itemId', 'communityId', 'streetId', 'sample'],
  form: ['itemId', 'step', 'name', 'daysAllowed'],
  sort: ['createdAt', 'DESC'],
})
