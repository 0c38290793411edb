import Hub from '@mui/icons-material/HubOutlined'
import { resource } from '../resource/resource.tsx'

export const stationOrganisation = resource('stationOrganisations', {
  icon: Hub,
  list: ['name', 'station', 'organisation', 'community', 'since'],
  filters: ['stationId', 'organisationId', 'communityId', 'streetId', 'since', 'sample'],
  form: ['name', 'stationId', 'organisationId', 'since'],
  sort: ['name', 'ASC'],
})
