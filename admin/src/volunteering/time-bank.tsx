import AccountBalance from '@mui/icons-material/AccountBalanceOutlined'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const Book = lazyPart(() => import('../bank/book.tsx'))

export const timeBank = resource('timeBanks', {
  icon: AccountBalance,
  list: ['name', 'station', 'community', 'openedOn'],
  filters: ['communityId', 'streetId'],
  form: [],
  sort: ['name', 'ASC'],
  overview: Book,
})
