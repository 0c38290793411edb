import HolidayVillage from '@mui/icons-material/HolidayVillage'
import { PlaceFigures } from '../figures/place-figures.tsx'
import { resource } from '../resource/resource.tsx'

export const community = resource('communities', {
  icon: HolidayVillage,
  list: ['name', 'street', 'code', 'updatedAt'],
  filters: ['streetId'],
  form: ['name', 'streetId', 'code'],
  sort: ['createdAt', 'DESC'],
  overview: () => <PlaceFigures of="communityId" />,
})
