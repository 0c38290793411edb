import Egg from '@mui/icons-material/Egg'
import { resource } from '../resource/resource.tsx'

export const incubation = resource('incubations', {
  icon: Egg,
  list: ['name', 'organisation', 'state', 'appliedOn', 'reviewOn', 'community'],
  filters: ['state', 'organisationId', 'communityId', 'streetId', 'sample'],
  form: ['organisationId', 'name', 'plan', 'appliedOn', 'admittedOn', 'begunOn', 'graduatedOn', 'leftOn', 'reviewOn'],
  sort: ['appliedOn', 'DESC'],
})
