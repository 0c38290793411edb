import { Crud, Resolver } from '@concentric/chassis/crud'
import { VolunteeringRule, VolunteeringRuleDraft, VolunteeringRulePatch } from './volunteering-rule.type.ts'

@Resolver(() => VolunteeringRule)
export class VolunteeringRuleResolver extends Crud(VolunteeringRule, {
  many: 'volunteeringRules',
  draft: VolunteeringRuleDraft,
  patch: VolunteeringRulePatch,
}) {}
