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
import { organisationsExemptions } from './organisations-exemption.table.ts'

const labels = {
  ruleId: ['规则', 'Rule'],
  name: ['理由', 'Reason'],
  startsOn: ['开始日期', 'From'],
  endsOn: ['结束日期', 'Until', 'The last day.'],
} as const
const rules = createInsertSchema(organisationsExemptions)

const relations = {
  rule: one('OrganisationsRule', organisationsExemptions.ruleId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class OrganisationsExemption extends Row(
  organisationsExemptions,
  ['共建规则豁免', 'Exemption of the outside bodies'],
  labels,
  relations,
) {}

@InputType()
export class OrganisationsExemptionDraft extends Draft(organisationsExemptions, rules) {}

@InputType()
export class OrganisationsExemptionPatch extends Patch(organisationsExemptions, rules) {}
