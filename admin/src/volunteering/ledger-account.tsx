import AccountBalanceWallet from '@mui/icons-material/AccountBalanceWalletOutlined'
import { resource } from '../resource/resource.tsx'

export const ledgerAccount = resource('ledgerAccounts', {
  icon: AccountBalanceWallet,
  list: ['kind', 'volunteer', 'bank', 'balanceMinutes'],
  filters: ['kind', 'bankId', 'volunteerId', 'communityId', 'streetId'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
