import GroupAdd from '@mui/icons-material/GroupAdd'
import { resource } from '../resource/resource.tsx'

export const federationMember = resource('federationMembers', {
  icon: GroupAdd,
  list: ['name', 'federation', 'organisation', 'office', 'startsOn', 'endsOn'],
  filters: ['federationId', 'organisationId', 'office', 'sample'],
  form: ['federationId', 'organisationId', 'name', 'office', 'startsOn', 'endsOn'],
  sort: ['name', 'ASC'],
})
