import Gavel from '@mui/icons-material/GavelOutlined'
import { resource } from '../resource/resource.tsx'

export const recordContest = resource('recordContests', {
  icon: Gavel,
  list: ['reason', 'state', 'volunteer', 'record', 'dueOn', 'answeredAt'],
  filters: ['state', 'dueOn', 'communityId', 'streetId'],
  form: [],
  sort: ['dueOn', 'ASC'],
  tone: { OPEN: 'warning', UPHELD: 'success' },
})
