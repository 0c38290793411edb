import Apartment from '@mui/icons-material/Apartment'
import { resource } from '../resource/resource.tsx'

export const building = resource('buildings', {
  icon: Apartment,
  list: ['name', 'community', 'address', 'floors', 'areaSquareMetres'],
  filters: ['communityId', 'streetId', 'floors', 'areaSquareMetres', 'sample'],
  form: ['name', 'communityId', 'address', 'floors', 'areaSquareMetres'],
  sort: ['name', 'ASC'],
})
