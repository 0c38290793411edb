import { Crud, Resolver } from '@concentric/chassis/crud'
import { Decision, DecisionDraft, DecisionPatch } from './decision.type.ts'

@Resolver(() => Decision)
export class DecisionResolver extends Crud(Decision, {
  many: 'decisions',
  draft: DecisionDraft,
  patch: DecisionPatch,
}) {}
