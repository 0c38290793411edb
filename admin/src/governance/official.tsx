import ContactPage from '@mui/icons-material/ContactPage'
import { resource } from '../resource/resource.tsx'

export const official = resource('officials', {
  icon: ContactPage,
  list: ['displayName', 'rank', 'street', 'community', 'workplace', 'officePhone'],
  filters: ['rank', 'streetId', 'communityId', 'workplaceId', 'sample'],
  form: ['displayName', 'rank', 'officePhone', 'workplaceId', 'streetId', 'communityId'],
  sort: ['createdAt', 'DESC'],
})
