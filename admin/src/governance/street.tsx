import Signpost from '@mui/icons-material/Signpost'
import { PlaceFigures } from '../figures/place-figures.tsx'
import { resource } from '../resource/resource.tsx'

export const street = resource('streets', {
  icon: Signpost,
  list: ['name', 'code', 'district', 'updatedAt'],
  form: ['name', 'code', 'districtId'],
  sort: ['code', 'ASC'],
  overview: () => <PlaceFigures of="streetId" />,
})
