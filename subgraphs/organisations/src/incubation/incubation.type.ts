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
import { incubations } from './incubation.table.ts'

const labels = {
  organisationId: ['社会组织', 'Organisation'],
  name: ['名称', 'Name'],
  plan: ['计划', 'Plan'],
  appliedOn: ['申请日期', 'Applied on'],
  admittedOn: ['入壳日期', 'Admitted on'],
  begunOn: ['开始孵化', 'Begun on'],
  graduatedOn: ['出壳日期', 'Graduated on'],
  leftOn: ['退出日期', 'Left on'],
  reviewOn: ['评估日期', 'Review on'],
  state: ['状态', 'State', 'Follows from the days.'],
} as const
const rules = createInsertSchema(incubations)

const relations = {
  organisation: one('SocialOrganisation', incubations.organisationId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Incubation extends Row(incubations, ['孵化', 'Incubation'], labels, relations) {}

@InputType()
export class IncubationDraft extends Draft(incubations, rules) {}

@InputType()
export class IncubationPatch extends Patch(incubations, rules) {}
