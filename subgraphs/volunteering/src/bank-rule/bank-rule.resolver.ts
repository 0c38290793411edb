import { Crud, Resolver } from '@concentric/chassis/crud'
import { BankRule, BankRuleDraft, BankRulePatch } from './bank-rule.type.ts'

@Resolver(() => BankRule)
export class BankRuleResolver extends Crud(BankRule, {
  many: 'bankRules',
  draft: BankRuleDraft,
  patch: BankRulePatch,
}) {}
