import { Crud, Resolver } from '@concentric/chassis/crud'
import { FundRule, FundRuleDraft, FundRulePatch } from './fund-rule.type.ts'

@Resolver(() => FundRule)
export class FundRuleResolver extends Crud(FundRule, {
  many: 'fundRules',
  draft: FundRuleDraft,
  patch: FundRulePatch,
}) {}
