import { activity } from './activity.tsx'
import { serviceItem } from './service-item.tsx'
import { serviceRecord } from './service-record.tsx'
import { serviceStation } from './service-station.tsx'
import { stationMember } from './station-member.tsx'
import { team } from './team.tsx'
import { volunteer } from './volunteer.tsx'

export const volunteering = [serviceStation, team, stationMember, serviceItem, volunteer, activity, serviceRecord]
