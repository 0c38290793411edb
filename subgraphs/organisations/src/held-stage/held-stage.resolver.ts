import { Crud, Resolver } from '@concentric/chassis/crud'
import { HeldStage, HeldStageDraft, HeldStagePatch } from './held-stage.type.ts'

@Resolver(() => HeldStage)
export class HeldStageResolver extends Crud(HeldStage, {
  many: 'heldStages',
  draft: HeldStageDraft,
  patch: HeldStagePatch,
}) {}
