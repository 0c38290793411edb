import HolidayVillage from '@mui/icons-material/HolidayVillage'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const CommunityOverview = lazyPart(() => import('./community/community-overview.tsx'))

export const community = resource('communities', {
  icon: HolidayVillage,
  list: ['name', 'street', 'code', 'updatedAt'],
  filters: ['streetId'],
  form: ['name', 'streetId', 'code'],
  sort: ['createdAt', 'DESC'],
  overview: CommunityOverview,
})
