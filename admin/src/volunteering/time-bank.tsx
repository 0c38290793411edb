import AccountBalance from '@mui/icons-material/AccountBalanceOutlined'
import { resource } from '../resource/resource.tsx'

export const timeBank = resource('timeBanks', {
  icon: AccountBalance,
  list: ['name', 'station', 'community', 'openedOn'],
  filters: ['communityId', 'streetId'],
  form: [],
  sort: ['name', 'ASC'],
})
