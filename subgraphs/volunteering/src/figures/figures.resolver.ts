import { Figures, Resolver } from '@concentric/chassis/figures'
import { heldActivityCount } from './held-activity-count.ts'
import { helpAtHomeCount, teamCount } from './station-counts.ts'
import { serviceHeadCount, serviceItemCount, stationUnitCount } from './station-service-counts.ts'
import { teamHours } from './team-hours.ts'
import { volunteerCount } from './volunteer-count.ts'
import { volunteerHours } from './volunteer-hours.ts'

@Resolver()
export class VolunteeringFigures extends Figures({
  helpAtHomeCount,
  teamCount,
  stationUnitCount,
  serviceHeadCount,
  serviceItemCount,
  volunteerCount,
  volunteerHours,
  teamHours,
  heldActivityCount,
}) {}
