import Diversity3 from '@mui/icons-material/Diversity3'
import { resource } from '../resource/resource.tsx'

export const socialOrganisation = resource('socialOrganisations', {
  icon: Diversity3,
  list: ['name', 'kind', 'legalForm', 'stage', 'street', 'community'],
  filters: ['kind', 'communityId', 'stage', 'legalForm', 'streetId', 'sample'],
  form: ['name', 'kind', 'legalForm', 'creditCode', 'stage', 'communityId', 'streetId', 'address'],
  sort: ['name', 'ASC'],
  tone: { INTRODUCED: 'info', INCUBATED: 'warning', INCENTIVISED: 'success' },
  bulk: ['stage'],
})
