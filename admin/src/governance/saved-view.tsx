import BookmarkBorder from '@mui/icons-material/BookmarkBorder'
import { resource } from '../resource/resource.tsx'
import { OpenView } from '../views/open-view.tsx'

export const savedView = resource('savedViews', {
  icon: BookmarkBorder,
  list: ['name', 'street', 'community', 'updatedAt'],
  filters: ['streetId', 'communityId', 'sample'],
  form: ['name'],
  sort: ['createdAt', 'DESC'],
  acts: OpenView,
})
