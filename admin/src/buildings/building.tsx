import Apartment from '@mui/icons-material/Apartment'
import { resource } from '../resource/resource.tsx'

export const building = resource('buildings', {
  icon: Apartment,
  list: ['name', 'street', 'community', 'address', 'floors', 'areaSquareMetres'],
  filters: ['communityId', 'streetId', 'floors', 'areaSquareMetres', 'sample'],
  form: ['name', 'communityId', 'streetId', 'address', 'floors', 'areaSquareMetres'],
  sort: ['name', 'ASC'],
})
