import GroupAdd from '@mui/icons-material/GroupAdd'
import { resource } from '../resource/resource.tsx'

export const conferenceMember = resource('conferenceMembers', {
  icon: GroupAdd,
  list: ['name', 'conference', 'seatKind', 'unit', 'organisation', 'seatCount', 'since'],
  filters: ['seatKind', 'conferenceId', 'unitId', 'organisationId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'conferenceId', 'seatKind', 'unitId', 'organisationId', 'seatCount', 'since'],
  sort: ['createdAt', 'DESC'],
})
