import { Crud, Resolver } from '@concentric/chassis/crud'
import { BuildingStation, BuildingStationDraft, BuildingStationPatch } from './building-station.type.ts'

@Resolver(() => BuildingStation)
export class BuildingStationResolver extends Crud(BuildingStation, {
  many: 'buildingStations',
  draft: BuildingStationDraft,
  patch: BuildingStationPatch,
}) {}
