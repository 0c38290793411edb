import AssignmentInd from '@mui/icons-material/AssignmentIndOutlined'
import { resource } from '../resource/resource.tsx'

export const volunteerPost = resource('volunteerPosts', {
  icon: AssignmentInd,
  list: ['name', 'community', 'need', 'duty', 'seats', 'filledSeats', 'reviewOn'],
  filters: ['communityId', 'streetId', 'stationId', 'needId', 'reviewOn', 'sample'],
  form: [
    'name',
    'communityId',
    'stationId',
    'needId',
    'duty',
    'tasks',
    'weeklyHours',
    'seats',
    'startsOn',
    'endsOn',
    'reviewOn',
  ],
  sort: ['reviewOn', 'ASC'],
})
