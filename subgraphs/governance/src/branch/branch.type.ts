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
import { branches } from './branch.table.ts'

const labels = {
  committeeId: ['所属党委', 'Committee'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  foundedOn: ['成立日期', 'Founded on'],
} as const
const rules = createInsertSchema(branches)

const relations = { committee: one('Committee', branches.committeeId) }

@Directive('@key(fields: "id")')
@ObjectType()
export class Branch extends Row(
  branches,
  ['党支部', 'Branch', 'A body alone: nobody’s membership is kept anywhere.'],
  labels,
  relations,
) {}

@InputType()
export class BranchDraft extends Draft(branches, rules) {}

@InputType()
export class BranchPatch extends Patch(branches, rules) {}
