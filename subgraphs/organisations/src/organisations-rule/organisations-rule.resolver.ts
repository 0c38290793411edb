import { Crud, Resolver } from '@concentric/chassis/crud'
import { OrganisationsRule, OrganisationsRuleDraft, OrganisationsRulePatch } from './organisations-rule.type.ts'

@Resolver(() => OrganisationsRule)
export class OrganisationsRuleResolver extends Crud(OrganisationsRule, {
  many: 'organisationsRules',
  draft: OrganisationsRuleDraft,
  patch: OrganisationsRulePatch,
}) {}
