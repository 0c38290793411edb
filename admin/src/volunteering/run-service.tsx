import PlaylistAddCheck from '@mui/icons-material/PlaylistAddCheck'
import { resource } from '../resource/resource.tsx'

export const runService = resource('runServices', {
  icon: PlaylistAddCheck,
  list: ['name', 'run', 'service', 'visits', 'community'],
  filters: ['runId', 'serviceId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'runId', 'serviceId', 'visits'],
  sort: ['createdAt', 'DESC'],
})
