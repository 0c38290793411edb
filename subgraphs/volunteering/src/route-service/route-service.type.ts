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
import { routeServices } from './route-service.table.ts'

const labels = {
  routeId: ['线路', 'Route'],
  kind: ['类型', 'Kind'],
  name: ['名称', 'Name'],
  terms: ['免费说明', 'Terms', 'What is free, and what one brings oneself; a service has no price (S52, R39).'],
} as const
const rules = createInsertSchema(routeServices)

const relations = {
  route: one('ServiceRoute', routeServices.routeId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RouteService extends Row(routeServices, ['直通车服务', 'Route service'], labels, relations) {}

@InputType()
export class RouteServiceDraft extends Draft(routeServices, rules) {}

@InputType()
export class RouteServicePatch extends Patch(routeServices, rules) {}
