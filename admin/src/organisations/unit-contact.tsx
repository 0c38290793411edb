import ContactPhone from '@mui/icons-material/ContactPhone'
import { resource } from '../resource/resource.tsx'

export const unitContact = resource('unitContacts', {
  icon: ContactPhone,
  list: ['name', 'unit', 'officePhone', 'community', 'street'],
  filters: ['unitId', 'communityId', 'streetId', 'sample'],
  form: ['unitId', 'name', 'displayName', 'officePhone', 'communityId', 'streetId'],
  sort: ['name', 'ASC'],
})
