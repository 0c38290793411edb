import MenuBook from '@mui/icons-material/MenuBookOutlined'
import { resource } from '../resource/resource.tsx'

export const studyPartner = resource('studyPartners', {
  icon: MenuBook,
  list: ['name', 'code', 'volunteer', 'community', 'startsOn', 'endsOn'],
  filters: ['volunteerId', 'communityId', 'streetId', 'endsOn', 'sample'],
  form: ['name', 'communityId', 'volunteerId', 'consentedOn', 'startsOn', 'endsOn'],
  sort: ['startsOn', 'DESC'],
})
