import { Crud, Resolver } from '@concentric/chassis/crud'
import { District, DistrictDraft, DistrictPatch } from './district.type.ts'

@Resolver(() => District)
export class DistrictResolver extends Crud(District, {
  many: 'districts',
  draft: DistrictDraft,
  patch: DistrictPatch,
}) {}
