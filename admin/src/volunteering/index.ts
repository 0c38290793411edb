import { activity } from './activity.tsx'
import { consent } from './consent.tsx'
import { consentText } from './consent-text.tsx'
import { personalRead } from './personal-read.tsx'
import { registration } from './registration.tsx'
import { serviceItem } from './service-item.tsx'
import { serviceRecord } from './service-record.tsx'
import { serviceStation } from './service-station.tsx'
import { stationMember } from './station-member.tsx'
import { team } from './team.tsx'
import { volunteer } from './volunteer.tsx'

export const volunteering = [
  serviceStation,
  team,
  stationMember,
  serviceItem,
  volunteer,
  activity,
  serviceRecord,
  registration,
  consent,
  consentText,
  personalRead,
]
