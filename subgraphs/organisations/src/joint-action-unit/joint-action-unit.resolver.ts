import { Crud, Resolver } from '@concentric/chassis/crud'
import { JointActionUnit, JointActionUnitDraft, JointActionUnitPatch } from './joint-action-unit.type.ts'

@Resolver(() => JointActionUnit)
export class JointActionUnitResolver extends Crud(JointActionUnit, {
  many: 'jointActionUnits',
  draft: JointActionUnitDraft,
  patch: JointActionUnitPatch,
}) {}
