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
import { serviceProcesses } from './service-process.table.ts'

const labels = {
  itemId: ['服务项目', 'Service item'],
  step: ['步骤', 'Step', 'Request, accept, visit, confirm, rate: each once for an item (S32).'],
  name: ['做法', 'What is done'],
  daysAllowed: ['时限（天）', 'Days allowed', 'Days from the step before; 0: the same day.'],
} as const
const rules = createInsertSchema(serviceProcesses)

const relations = {
  item: one('ServiceItem', serviceProcesses.itemId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ServiceProcess extends Row(serviceProcesses, ['服务流程', 'Service process'], labels, relations) {}

@InputType()
export class ServiceProcessDraft extends Draft(serviceProcesses, rules) {}

@InputType()
export class ServiceProcessPatch extends Patch(serviceProcesses, rules) {}
