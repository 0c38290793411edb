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
import { runServices } from './run-service.table.ts'

const labels = {
  runId: ['班次', 'Run'],
  serviceId: ['服务项目', 'Service', 'One of the route.'],
  name: ['名称', 'Name'],
  visits: ['服务人次', 'Visits', 'Of this service at this halt: who has two of them counts with each (S52).'],
} as const
const rules = createInsertSchema(runServices)

const relations = {
  run: one('RouteRun', runServices.runId),
  service: one('RouteService', runServices.serviceId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RunService extends Row(runServices, ['班次服务', 'Service of a run'], labels, relations) {}

@InputType()
export class RunServiceDraft extends Draft(runServices, rules) {}

@InputType()
export class RunServicePatch extends Patch(runServices, rules) {}
