import { Figures, Resolver } from '@concentric/chassis/figures'
import { averageCentreArea, serviceCentreCount } from './service-centres.ts'

@Resolver()
export class BuildingsFigures extends Figures({ serviceCentreCount, averageCentreArea }) {}
