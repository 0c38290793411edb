import Article from '@mui/icons-material/Article'
import { resource } from '../resource/resource.tsx'

export const meetingRecord = resource('meetingRecords', {
  icon: Article,
  list: ['name', 'meeting', 'state', 'updatedAt'],
  filters: ['state', 'meetingId', 'streetId', 'communityId', 'sample'],
  form: ['name', 'meetingId', 'text', 'decisions', 'state'],
  sort: ['createdAt', 'DESC'],
})
