import ContactPage from '@mui/icons-material/ContactPageOutlined'
import { RegistrationTools } from '../personal/registration-tools.tsx'
import { RevealButton } from '../personal/reveal-button.tsx'
import { resource } from '../resource/resource.tsx'

export const registration = resource('registrations', {
  icon: ContactPage,
  list: ['realName', 'volunteer', 'phone', 'idNumber', 'homeAddress', 'birthYear', 'community'],
  filters: ['communityId', 'streetId', 'birthYear', 'sample'],
  form: ['volunteerId', 'realName', 'phone', 'idNumber', 'homeAddress', 'birthYear'],
  sort: ['createdAt', 'DESC'],
  tools: RegistrationTools,
  besideMasked: RevealButton,
})
