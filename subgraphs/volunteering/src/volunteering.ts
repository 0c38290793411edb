import { subgraph } from '@concentric/chassis/subgraph'
import { keptActivities } from './activity/kept-activities.ts'
import { keptAttendances } from './attendance/kept-attendances.ts'
import { expireMinutes } from './bank-rule/expire-minutes.ts'
import { lapsePledges } from './donation/lapse.ts'
import * as parts from './parts.ts'
import { expireRedemptions } from './redemption/expire.ts'
import { registrationRetention } from './registration/retention.ts'
import { keptRunServices } from './run-service/kept-run-services.ts'
import { keptMinutes } from './service-record/kept-minutes.ts'
import { keptShifts } from './shift/kept-shifts.ts'
import { studyPartnerRetention } from './study-partner/retention.ts'
import { keptLedger } from './time-bank/kept-ledger.ts'
import { publishHead } from './time-bank/publish-head.ts'
import { visitRetention } from './visit-contact/retention.ts'
import { keptVolunteers } from './volunteer/kept-volunteers.ts'

export const volunteering = subgraph('volunteering', parts, {
  retention: [
    registrationRetention,
    visitRetention,
    studyPartnerRetention,
    expireRedemptions,
    lapsePledges,
    expireMinutes,
    publishHead,
  ],
  totals: [
    ...keptVolunteers,
    ...keptActivities,
    ...keptMinutes,
    ...keptShifts,
    ...keptAttendances,
    ...keptRunServices,
    keptLedger,
  ],
})
