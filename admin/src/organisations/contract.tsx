import Assignment from '@mui/icons-material/Assignment'
import { resource } from '../resource/resource.tsx'
import { ContractActs } from './procurement/contract-acts.tsx'

export const contract = resource('contracts', {
  icon: Assignment,
  list: ['name', 'procurement', 'lot', 'unit', 'organisation', 'amountFen', 'startsOn', 'endsOn', 'acceptedOn'],
  filters: ['procurementId', 'unitId', 'organisationId', 'communityId', 'streetId', 'endsOn', 'sample'],
  form: [],
  sort: ['createdAt', 'DESC'],
  acts: ContractActs,
})
