import { subgraph } from '@concentric/chassis/subgraph'
import { keptActivities } from './activity/kept-activities.ts'
import * as parts from './parts.ts'
import { registrationRetention } from './registration/retention.ts'
import { keptMinutes } from './service-record/kept-minutes.ts'
import { keptVolunteers } from './volunteer/kept-volunteers.ts'

export const volunteering = subgraph('volunteering', parts, {
  retention: [registrationRetention],
  totals: [...keptVolunteers, ...keptActivities, ...keptMinutes],
})
