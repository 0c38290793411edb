import TheaterComedy from '@mui/icons-material/TheaterComedy'
import { resource } from '../resource/resource.tsx'

export const piece = resource('pieces', {
  icon: TheaterComedy,
  list: ['name', 'troupe', 'kind', 'community', 'firstShownOn'],
  filters: ['troupeId', 'kind', 'communityId', 'streetId', 'firstShownOn', 'sample'],
  form: ['name', 'troupeId', 'kind', 'communityId', 'firstShownOn', 'firstShownAtId'],
  sort: ['name', 'ASC'],
})
