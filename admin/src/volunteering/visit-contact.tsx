import ContactMail from '@mui/icons-material/ContactMail'
import { resource } from '../resource/resource.tsx'
import { RevealContact } from './visit/reveal-contact.tsx'

export const visitContact = resource('visitContacts', {
  icon: ContactMail,
  list: ['callName', 'request', 'address', 'community'],
  filters: ['communityId', 'streetId', 'sample'],
  form: ['requestId', 'callName', 'address'],
  sort: ['createdAt', 'DESC'],
  besideMasked: RevealContact,
})
