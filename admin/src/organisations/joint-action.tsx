import Diversity3 from '@mui/icons-material/Diversity3'
import { resource } from '../resource/resource.tsx'

export const jointAction = resource('jointActions', {
  icon: Diversity3,
  list: ['name', 'field', 'community', 'plannedOn', 'doneOn', 'programme'],
  filters: ['field', 'programmeId', 'goalId', 'communityId', 'streetId', 'doneOn', 'sample'],
  form: [
    'name',
    'field',
    'communityId',
    'streetId',
    'buildingId',
    'programmeId',
    'goalId',
    'plannedOn',
    'doneOn',
    'outcome',
  ],
  sort: ['plannedOn', 'DESC'],
})
