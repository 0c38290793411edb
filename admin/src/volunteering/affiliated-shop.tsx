import LocalMall from '@mui/icons-material/LocalMallOutlined'
import { resource } from '../resource/resource.tsx'

export const affiliatedShop = resource('affiliatedShops', {
  icon: LocalMall,
  list: ['name', 'station', 'offer', 'unit', 'community', 'since'],
  filters: ['stationId', 'unitId', 'communityId', 'streetId', 'since', 'sample'],
  form: ['name', 'stationId', 'offer', 'unitId', 'since'],
  sort: ['name', 'ASC'],
})
