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
import { volunteeringRules } from './volunteering-rule.table.ts'

const labels = {
  code: ['规则', 'Rule'],
  name: ['条文', 'Text'],
  englishName: ['英文条文', 'Text in English'],
  least: [
    '至少',
    'At least',
    'How many there must be, where the rule counts: teams of a station (R29), people on duty a day (R47).',
  ],
  warningDays: ['提前提醒（天）', 'Warning', 'Days before something is due in which it says so (R38, R47, R48).'],
  startsOn: ['生效日期', 'In force from'],
  endsOn: ['失效日期', 'In force until', 'The last day; empty while in force.'],
} as const
const rules = createInsertSchema(volunteeringRules)

const relations = {
  exemptions: many('VolunteeringExemption', 'rule', ['豁免', 'Exemptions']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class VolunteeringRule extends Row(
  volunteeringRules,
  ['志愿服务规则', 'Volunteering rule'],
  labels,
  relations,
) {}

@InputType()
export class VolunteeringRuleDraft extends Draft(volunteeringRules, rules) {}

@InputType()
export class VolunteeringRulePatch extends Patch(volunteeringRules, rules) {}
