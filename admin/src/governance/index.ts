import { accountEvent } from './account-event.tsx'
import { appointment } from './appointment.tsx'
import { brand } from './brand.tsx'
import { capitalSpend } from './capital-spend.tsx'
import { committee } from './committee.tsx'
import { committeeSeat } from './committee-seat.tsx'
import { community } from './community.tsx'
import { conference } from './conference.tsx'
import { conferenceMember } from './conference-member.tsx'
import { district } from './district.tsx'
import { fundAllocation } from './fund-allocation.tsx'
import { fundRule } from './fund-rule.tsx'
import { fundStep } from './fund-step.tsx'
import { grant } from './grant.tsx'
import { listExport } from './list-export.tsx'
import { meeting } from './meeting.tsx'
import { meetingRecord } from './meeting-record.tsx'
import { official } from './official.tsx'
import { post } from './post.tsx'
import { savedView } from './saved-view.tsx'
import { street } from './street.tsx'

export const governance = [
  district,
  street,
  community,
  committee,
  committeeSeat,
  post,
  official,
  appointment,
  conference,
  conferenceMember,
  meeting,
  meetingRecord,
  brand,
  fundAllocation,
  capitalSpend,
  fundRule,
  fundStep,
  grant,
  accountEvent,
  listExport,
  savedView,
]
