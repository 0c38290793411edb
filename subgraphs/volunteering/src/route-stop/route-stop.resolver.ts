import { Crud, Resolver } from '@concentric/chassis/crud'
import { RouteStop, RouteStopDraft, RouteStopPatch } from './route-stop.type.ts'

@Resolver(() => RouteStop)
export class RouteStopResolver extends Crud(RouteStop, {
  many: 'routeStops',
  draft: RouteStopDraft,
  patch: RouteStopPatch,
}) {}
