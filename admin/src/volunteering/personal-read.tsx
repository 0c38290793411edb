import Visibility from '@mui/icons-material/VisibilityOutlined'
import { resource } from '../resource/resource.tsx'

export const personalRead = resource('personalReads', {
  icon: Visibility,
  list: ['kind', 'field', 'volunteer', 'readerLevel', 'readerName', 'reason', 'createdAt'],
  filters: ['kind', 'readerLevel', 'communityId', 'streetId', 'createdAt'],
  form: [],
  sort: ['createdAt', 'DESC'],
})
