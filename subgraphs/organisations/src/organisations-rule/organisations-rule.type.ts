import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { organisationsRules } from './organisations-rule.table.ts'

const labels = {
  code: ['规则', 'Rule'],
  name: ['条文', 'Text'],
  englishName: ['英文条文', 'Text in English'],
  warningDays: ['提前提醒（天）', 'Warning', 'Days before something is due in which it says so (R21, R43, R60, M6).'],
  startsOn: ['生效日期', 'In force from'],
  endsOn: ['失效日期', 'In force until', 'The last day; empty while in force.'],
} as const
const rules = createInsertSchema(organisationsRules)

const relations = {
  exemptions: many('OrganisationsExemption', 'rule', ['豁免', 'Exemptions']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class OrganisationsRule extends Row(
  organisationsRules,
  ['共建规则', 'Rule of the outside bodies'],
  labels,
  relations,
) {}

@InputType()
export class OrganisationsRuleDraft extends Draft(organisationsRules, rules) {}

@InputType()
export class OrganisationsRulePatch extends Patch(organisationsRules, rules) {}
