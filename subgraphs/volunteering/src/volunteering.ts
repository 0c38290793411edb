import { subgraph } from '@concentric/chassis/subgraph'
import { keptActivities } from './activity/kept-activities.ts'
import * as parts from './parts.ts'
import { expireRedemptions } from './redemption/expire.ts'
import { registrationRetention } from './registration/retention.ts'
import { keptMinutes } from './service-record/kept-minutes.ts'
import { keptLedger } from './time-bank/kept-ledger.ts'
import { publishHead } from './time-bank/publish-head.ts'
import { keptVolunteers } from './volunteer/kept-volunteers.ts'

export const volunteering = subgraph('volunteering', parts, {
  retention: [registrationRetention, expireRedemptions, publishHead],
  totals: [...keptVolunteers, ...keptActivities, ...keptMinutes, keptLedger],
})
