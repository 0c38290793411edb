import { Crud, Resolver } from '@concentric/chassis/crud'
import { PartnerUnit, PartnerUnitDraft, PartnerUnitPatch } from './partner-unit.type.ts'

@Resolver(() => PartnerUnit)
export class PartnerUnitResolver extends Crud(PartnerUnit, {
  many: 'partnerUnits',
  draft: PartnerUnitDraft,
  patch: PartnerUnitPatch,
}) {}
