import { activity } from './activity.tsx'
import { affiliatedShop } from './affiliated-shop.tsx'
import { attendance } from './attendance.tsx'
import { bankRule } from './bank-rule.tsx'
import { consent } from './consent.tsx'
import { consentText } from './consent-text.tsx'
import { donation } from './donation.tsx'
import { ledgerAccount } from './ledger-account.tsx'
import { ledgerEntry } from './ledger-entry.tsx'
import { ledgerLine } from './ledger-line.tsx'
import { nomination } from './nomination.tsx'
import { personalRead } from './personal-read.tsx'
import { piece } from './piece.tsx'
import { postHolder } from './post-holder.tsx'
import { recordContest } from './record-contest.tsx'
import { redemption } from './redemption.tsx'
import { registration } from './registration.tsx'
import { reward } from './reward.tsx'
import { roster } from './roster.tsx'
import { routeFeed } from './route-feed.tsx'
import { routeRun } from './route-run.tsx'
import { routeService } from './route-service.tsx'
import { routeStop } from './route-stop.tsx'
import { series } from './series.tsx'
import { serviceItem } from './service-item.tsx'
import { serviceProcess } from './service-process.tsx'
import { serviceRecord } from './service-record.tsx'
import { serviceRoute } from './service-route.tsx'
import { serviceStation } from './service-station.tsx'
import { shift } from './shift.tsx'
import { signUp } from './sign-up.tsx'
import { stationMember } from './station-member.tsx'
import { stationOrganisation } from './station-organisation.tsx'
import { team } from './team.tsx'
import { timeBank } from './time-bank.tsx'
import { visitContact } from './visit-contact.tsx'
import { visitRequest } from './visit-request.tsx'
import { volunteer } from './volunteer.tsx'
import { volunteerGroup } from './volunteer-group.tsx'
import { volunteerPost } from './volunteer-post.tsx'
import { volunteeringExemption } from './volunteering-exemption.tsx'
import { volunteeringRule } from './volunteering-rule.tsx'

export const volunteering = [
  serviceStation,
  team,
  stationMember,
  affiliatedShop,
  volunteerGroup,
  stationOrganisation,
  serviceItem,
  serviceProcess,
  roster,
  volunteerPost,
  postHolder,
  serviceRoute,
  routeService,
  routeStop,
  routeRun,
  routeFeed,
  volunteer,
  activity,
  series,
  shift,
  signUp,
  attendance,
  nomination,
  piece,
  visitRequest,
  visitContact,
  serviceRecord,
  recordContest,
  timeBank,
  ledgerEntry,
  ledgerAccount,
  ledgerLine,
  donation,
  reward,
  redemption,
  bankRule,
  registration,
  consent,
  consentText,
  personalRead,
  volunteeringRule,
  volunteeringExemption,
]
