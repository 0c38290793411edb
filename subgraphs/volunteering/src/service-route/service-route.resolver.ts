import { Crud, Resolver } from '@concentric/chassis/crud'
import { ServiceRoute, ServiceRouteDraft, ServiceRoutePatch } from './service-route.type.ts'

@Resolver(() => ServiceRoute)
export class ServiceRouteResolver extends Crud(ServiceRoute, {
  many: 'serviceRoutes',
  draft: ServiceRouteDraft,
  patch: ServiceRoutePatch,
}) {}
