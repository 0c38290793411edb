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
import { programmes } from './programme.table.ts'

const labels = {
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  startsOn: ['开始日期', 'From'],
  endsOn: ['结束日期', 'Until', 'The last day.'],
} as const
const rules = createInsertSchema(programmes)

const relations = {
  actions: many('JointAction', 'programme', ['共建行动', 'Joint actions']),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Programme extends Row(programmes, ['公益项目', 'Programme'], labels, relations) {}

@InputType()
export class ProgrammeDraft extends Draft(programmes, rules) {}

@InputType()
export class ProgrammePatch extends Patch(programmes, rules) {}
