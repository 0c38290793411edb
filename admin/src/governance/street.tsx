import Signpost from '@mui/icons-material/Signpost'
import { lazyPart } from '../outdated/lazy-part.ts'
import { resource } from '../resource/resource.tsx'

const PlaceFigures = lazyPart(() => import('../figures/place-figures.tsx'))

export const street = resource('streets', {
  icon: Signpost,
  list: ['name', 'code', 'district', 'updatedAt'],
  form: ['name', 'code', 'districtId'],
  sort: ['code', 'ASC'],
  overview: () => <PlaceFigures of="streetId" />,
})
