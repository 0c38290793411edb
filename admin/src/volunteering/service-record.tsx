import Timer from '@mui/icons-material/Timer'
import { resource } from '../resource/resource.tsx'
import { ServiceRecordActs } from './service-record/acts.tsx'

export const serviceRecord = resource('serviceRecords', {
  icon: Timer,
  list: ['name', 'state', 'volunteer', 'community', 'startsAt', 'minutes', 'source'],
  filters: ['state', 'communityId', 'streetId', 'startsAt', 'beneficiary', 'source', 'volunteerId', 'sample'],
  form: [
    'name',
    'volunteerId',
    'communityId',
    'stationId',
    'teamId',
    'activityId',
    'itemId',
    'startsAt',
    'endsAt',
    'minutes',
    'beneficiary',
    'servedCount',
    'source',
  ],
  sort: ['startsAt', 'DESC'],
  acts: ServiceRecordActs,
  tone: { RECORDED: 'info', CONFIRMED: 'success', CONTESTED: 'warning', CORRECTED: 'success', VOIDED: 'default' },
})
