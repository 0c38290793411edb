import EventAvailable from '@mui/icons-material/EventAvailable'
import { WeeklyTimesField } from '../organisations/weekly-times/weekly-times-field.tsx'
import { resource } from '../resource/resource.tsx'

export const roomWindow = resource('roomWindows', {
  icon: EventAvailable,
  list: ['name', 'room', 'weeklyTimesInWords', 'fromOn', 'untilOn', 'unit', 'community'],
  filters: ['roomId', 'unitId', 'communityId', 'streetId', 'untilOn', 'sample'],
  form: ['roomId', 'name', 'weeklyTimes', 'fromOn', 'untilOn'],
  inputs: { weeklyTimes: WeeklyTimesField },
  sort: ['fromOn', 'DESC'],
})
