import Redeem from '@mui/icons-material/Redeem'
import { resource } from '../resource/resource.tsx'

export const support = resource('supports', {
  icon: Redeem,
  list: ['name', 'kind', 'organisation', 'amountFen', 'startsOn', 'reviewOn', 'reviewedOn'],
  filters: ['kind', 'organisationId', 'communityId', 'streetId', 'reviewOn', 'sample'],
  form: [
    'organisationId',
    'name',
    'kind',
    'amountFen',
    'roomId',
    'startsOn',
    'contractName',
    'signedOn',
    'reviewOn',
    'reviewedOn',
    'review',
  ],
  sort: ['startsOn', 'DESC'],
})
