import { Crud, Resolver } from '@concentric/chassis/crud'
import { ServiceStation, ServiceStationDraft, ServiceStationPatch } from './service-station.type.ts'

@Resolver(() => ServiceStation)
export class ServiceStationResolver extends Crud(ServiceStation, {
  many: 'serviceStations',
  draft: ServiceStationDraft,
  patch: ServiceStationPatch,
}) {}
