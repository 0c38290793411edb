import GroupAdd from '@mui/icons-material/GroupAdd'
import { resource } from '../resource/resource.tsx'

export const conferenceMember = resource('conferenceMembers', {
  icon: GroupAdd,
  list: ['name', 'conference', 'seatKind', 'unit', 'seatCount', 'since'],
  filters: ['seatKind', 'conferenceId', 'unitId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'conferenceId', 'seatKind', 'unitId', 'seatCount', 'since'],
  sort: ['createdAt', 'DESC'],
})
