import Gavel from '@mui/icons-material/GavelOutlined'
import { resource } from '../resource/resource.tsx'

export const decision = resource('decisions', {
  icon: Gavel,
  list: ['name', 'agendaItem', 'meeting', 'body', 'text'],
  filters: ['body', 'agendaItemId', 'meetingId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'agendaItemId', 'meetingId', 'body', 'text'],
  sort: ['createdAt', 'DESC'],
})
