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
import { incentives } from './incentive.table.ts'

const labels = {
  organisationId: ['社会组织', 'Organisation'],
  name: ['名称', 'Name'],
  awardedOn: ['授予日期', 'Awarded on'],
  amountFen: ['金额', 'Amount'],
} as const
const rules = createInsertSchema(incentives)

const relations = {
  organisation: one('SocialOrganisation', incentives.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Incentive extends Row(incentives, ['激励', 'Incentive'], labels, relations) {}

@InputType()
export class IncentiveDraft extends Draft(incentives, rules) {}

@InputType()
export class IncentivePatch extends Patch(incentives, rules) {}
