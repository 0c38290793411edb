import { Figures, Resolver } from '@concentric/chassis/figures'
import { helpAtHomeCount, teamCount } from './station-counts.ts'
import { volunteerCount } from './volunteer-count.ts'

@Resolver()
export class VolunteeringFigures extends Figures({ helpAtHomeCount, teamCount, volunteerCount }) {}
