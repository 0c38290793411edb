import AssignmentInd from '@mui/icons-material/AssignmentInd'
import { resource } from '../resource/resource.tsx'

export const appointment = resource('appointments', {
  icon: AssignmentInd,
  list: ['name', 'post', 'official', 'startsOn', 'endsOn'],
  filters: ['postId', 'officialId', 'streetId', 'communityId', 'startsOn', 'endsOn', 'sample'],
  form: ['name', 'postId', 'officialId', 'startsOn', 'endsOn'],
  sort: ['startsOn', 'DESC'],
})
