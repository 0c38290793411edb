import { Crud, Resolver } from '@concentric/chassis/crud'
import { Building, BuildingDraft, BuildingPatch } from './building.type.ts'

@Resolver(() => Building)
export class BuildingResolver extends Crud(Building, {
  many: 'buildings',
  draft: BuildingDraft,
  patch: BuildingPatch,
}) {}
