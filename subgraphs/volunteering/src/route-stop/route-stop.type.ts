import {
  computed,
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  many,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { GraphQLDay, GraphQLInstant } from '@concentric/chassis/scalars'
import { lastServedOn, nextRunOfStop } from '../route-run/times.ts'
import { routeStops } from './route-stop.table.ts'

const labels = {
  routeId: ['线路', 'Route'],
  venueId: ['停靠地点', 'Venue'],
  name: ['名称', 'Name'],
  position: ['站序', 'Position', 'The order of the stops.'],
  dwellMinutes: ['停靠时长（分钟）', 'Dwell', 'Minutes.'],
} as const
const rules = createInsertSchema(routeStops)

const relations = {
  route: one('ServiceRoute', routeStops.routeId),
  venue: one('Venue', routeStops.venueId),
  runs: many('RouteRun', 'stop', ['班次', 'Runs']),
  lastServedOn: computed(() => GraphQLDay, ['最近停靠', 'Last served'], lastServedOn),
  nextRunAt: computed(() => GraphQLInstant, ['下一班', 'Next run'], nextRunOfStop),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class RouteStop extends Row(routeStops, ['直通车站点', 'Route stop'], labels, relations) {}

@InputType()
export class RouteStopDraft extends Draft(routeStops, rules) {}

@InputType()
export class RouteStopPatch extends Patch(routeStops, rules) {}
