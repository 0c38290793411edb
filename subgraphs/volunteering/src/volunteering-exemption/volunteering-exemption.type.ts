import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { volunteeringExemptions } from './volunteering-exemption.table.ts'

const labels = {
  ruleId: ['规则', 'Rule'],
  name: ['理由', 'Reason'],
  startsOn: ['开始日期', 'From'],
  endsOn: ['结束日期', 'Until', 'The last day.'],
} as const
const rules = createInsertSchema(volunteeringExemptions)

const relations = {
  rule: one('VolunteeringRule', volunteeringExemptions.ruleId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class VolunteeringExemption extends Row(volunteeringExemptions, ['规则豁免', 'Exemption'], labels, relations) {}

@InputType()
export class VolunteeringExemptionDraft extends Draft(volunteeringExemptions, rules) {}

@InputType()
export class VolunteeringExemptionPatch extends Patch(volunteeringExemptions, rules) {}
