import Diversity3 from '@mui/icons-material/Diversity3'
import { resource } from '../resource/resource.tsx'

export const socialOrganisation = resource('socialOrganisations', {
  icon: Diversity3,
  list: ['name', 'kind', 'legalForm', 'level', 'street', 'community'],
  filters: ['kind', 'communityId', 'legalForm', 'level', 'streetId', 'sample'],
  form: ['name', 'kind', 'legalForm', 'creditCode', 'level', 'communityId', 'streetId', 'address'],
  sort: ['name', 'ASC'],
})
