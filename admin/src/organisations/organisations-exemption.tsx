import EventBusy from '@mui/icons-material/EventBusyOutlined'
import { resource } from '../resource/resource.tsx'

export const organisationsExemption = resource('organisationsExemptions', {
  icon: EventBusy,
  list: ['name', 'rule', 'community', 'street', 'startsOn', 'endsOn'],
  filters: ['ruleId', 'communityId', 'streetId', 'endsOn', 'sample'],
  form: ['name', 'ruleId', 'communityId', 'streetId', 'startsOn', 'endsOn'],
  sort: ['endsOn', 'DESC'],
})
