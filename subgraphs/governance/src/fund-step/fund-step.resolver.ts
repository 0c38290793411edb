import { Crud, Resolver } from '@concentric/chassis/crud'
import { FundStep, FundStepDraft, FundStepPatch } from './fund-step.type.ts'

@Resolver(() => FundStep)
export class FundStepResolver extends Crud(FundStep, {
  many: 'fundSteps',
  draft: FundStepDraft,
  patch: FundStepPatch,
}) {}
