import { activity } from './activity.tsx'
import { serviceStation } from './service-station.tsx'
import { volunteer } from './volunteer.tsx'

export const volunteering = [serviceStation, volunteer, activity]
