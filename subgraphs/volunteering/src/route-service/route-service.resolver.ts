import { Crud, Resolver } from '@concentric/chassis/crud'
import { RouteService, RouteServiceDraft, RouteServicePatch } from './route-service.type.ts'

@Resolver(() => RouteService)
export class RouteServiceResolver extends Crud(RouteService, {
  many: 'routeServices',
  draft: RouteServiceDraft,
  patch: RouteServicePatch,
}) {}
