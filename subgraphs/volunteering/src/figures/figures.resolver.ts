import { Figures, Resolver } from '@concentric/chassis/figures'
import { bankBalance, bankEarnedHours, bankRedeemedHours, redemptionCount, rewardStock } from './bank-counts.ts'
import { unitGoodsGiven, unitHostedCount } from './given-by-units.ts'
import {
  activeOrganisationCount,
  activityVisitCount,
  contractActivityCount,
  heldActivityCount,
} from './held-activity-count.ts'
import { homeShare } from './home-share.ts'
import { visitMedianHours, visitRating, visitRequestCount, visitShare } from './home-visits.ts'
import { filledPostCount, postSeatCount, vacantPostCount } from './post-counts.ts'
import { postHours } from './post-hours.ts'
import { routeRunCount, routeServedCount, routeServiceCount, routeStopCount } from './route-counts.ts'
import { itemServedCount, itemServiceCount } from './served-by-item.ts'
import { routeServedByService } from './served-by-service.ts'
import { rosterDays, stationDayShare, stationServiceDays } from './service-days.ts'
import {
  affiliatedShopCount,
  helpAtHomeCount,
  jointUnitCount,
  stationOrganisationCount,
  teamCount,
  volunteerGroupCount,
} from './station-counts.ts'
import { serviceHeadCount, serviceItemCount, stationUnitCount } from './station-service-counts.ts'
import { stationVolunteerCount } from './station-volunteer-count.ts'
import { studyPartnerCount } from './study-partner-count.ts'
import { teamHours } from './team-hours.ts'
import { unitTeamHours, unitTeamPeople } from './unit-hours.ts'
import { volunteerCount } from './volunteer-count.ts'
import { volunteerHours } from './volunteer-hours.ts'
import { workByPurpose } from './work-by-purpose.ts'

@Resolver()
export class VolunteeringFigures extends Figures({
  helpAtHomeCount,
  teamCount,
  affiliatedShopCount,
  jointUnitCount,
  volunteerGroupCount,
  stationOrganisationCount,
  stationVolunteerCount,
  stationUnitCount,
  serviceHeadCount,
  serviceItemCount,
  volunteerCount,
  volunteerHours,
  teamHours,
  heldActivityCount,
  activityVisitCount,
  contractActivityCount,
  activeOrganisationCount,
  workByPurpose,
  studyPartnerCount,
  stationServiceDays,
  stationDayShare,
  rosterDays,
  postSeatCount,
  filledPostCount,
  vacantPostCount,
  postHours,
  routeStopCount,
  routeServiceCount,
  routeRunCount,
  routeServedCount,
  unitGoodsGiven,
  unitHostedCount,
  unitTeamHours,
  unitTeamPeople,
  routeServedByService,
  itemServiceCount,
  itemServedCount,
  visitRequestCount,
  visitShare,
  visitMedianHours,
  visitRating,
  homeShare,
  redemptionCount,
  rewardStock,
  bankEarnedHours,
  bankRedeemedHours,
  bankBalance,
}) {}
