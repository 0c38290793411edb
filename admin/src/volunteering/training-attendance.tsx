import HowToReg from '@mui/icons-material/HowToRegOutlined'
import { resource } from '../resource/resource.tsx'

export const trainingAttendance = resource('trainingAttendances', {
  icon: HowToReg,
  list: ['name', 'training', 'volunteer', 'community', 'createdAt'],
  filters: ['trainingId', 'volunteerId', 'communityId', 'streetId', 'sample'],
  form: ['name', 'trainingId', 'volunteerId'],
  sort: ['createdAt', 'DESC'],
})
