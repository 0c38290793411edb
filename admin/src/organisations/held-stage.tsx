import Stairs from '@mui/icons-material/Stairs'
import { resource } from '../resource/resource.tsx'

export const heldStage = resource('heldStages', {
  icon: Stairs,
  list: ['organisation', 'stage', 'name', 'startsOn', 'endsOn', 'community'],
  filters: ['stage', 'organisationId', 'communityId', 'streetId', 'startsOn', 'sample'],
  form: ['organisationId', 'stage', 'name', 'startsOn', 'endsOn'],
  sort: ['startsOn', 'DESC'],
})
