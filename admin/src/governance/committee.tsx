import AccountBalance from '@mui/icons-material/AccountBalance'
import { resource } from '../resource/resource.tsx'

export const committee = resource('committees', {
  icon: AccountBalance,
  list: ['name', 'kind', 'role', 'parent', 'street', 'community', 'establishedOn'],
  filters: ['kind', 'role', 'parentId', 'streetId', 'communityId', 'dissolvedOn', 'sample'],
  form: [
    'name',
    'kind',
    'districtId',
    'streetId',
    'communityId',
    'parentId',
    'plenaryEveryMonths',
    'establishedOn',
    'dissolvedOn',
  ],
  sort: ['createdAt', 'DESC'],
})
