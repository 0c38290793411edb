import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { GraphQLInstant } from '@concentric/chassis/scalars'
import { nextRunOfRoute } from '../route-run/times.ts'
import { serviceRoutes } from './service-route.table.ts'

const labels = {
  name: ['名称', 'Name'],
  startsOn: ['开通日期', 'Starts on'],
  everyDays: ['停靠间隔（天）', 'Interval', 'Days in which each stop is served once (R38).'],
} as const
const rules = createInsertSchema(serviceRoutes)

const relations = {
  stops: many('RouteStop', 'route', ['站点', 'Stops']),
  services: many('RouteService', 'route', ['服务内容', 'Services']),
  feeds: many('RouteFeed', 'route', ['日历订阅', 'Calendar feeds']),
  nextRunAt: computed(() => GraphQLInstant, ['下一班', 'Next run'], nextRunOfRoute),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class ServiceRoute extends Row(serviceRoutes, ['直通车线路', 'Service route'], labels, relations) {}

@InputType()
export class ServiceRouteDraft extends Draft(serviceRoutes, rules) {}

@InputType()
export class ServiceRoutePatch extends Patch(serviceRoutes, rules) {}
