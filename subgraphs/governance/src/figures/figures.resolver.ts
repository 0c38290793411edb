import { Figures, Resolver } from '@concentric/chassis/figures'
import { lateActionItemCount, openActionItemCount } from './action-items.ts'
import { capitalSpent } from './capital-spent.ts'
import { committeeCount } from './committee-count.ts'
import { communityCount } from './community-count.ts'
import { conferenceUnitCount, councilUnitCount } from './member-units.ts'
import { invitationAttendanceShare, unitCameCount, unitInvitedCount } from './unit-invitations.ts'
import { unitMeetingCount } from './unit-meetings.ts'
import { partyWorkFund, serviceFund, stationOperationFund } from './yearly-fund.ts'

@Resolver()
export class GovernanceFigures extends Figures({
  communityCount,
  committeeCount,
  conferenceUnitCount,
  councilUnitCount,
  capitalSpent,
  partyWorkFund,
  stationOperationFund,
  serviceFund,
  unitMeetingCount,
  unitInvitedCount,
  unitCameCount,
  invitationAttendanceShare,
  openActionItemCount,
  lateActionItemCount,
}) {}
