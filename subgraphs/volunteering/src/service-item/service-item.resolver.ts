import { Crud, Resolver } from '@concentric/chassis/crud'
import { ServiceItem, ServiceItemDraft, ServiceItemPatch } from './service-item.type.ts'

@Resolver(() => ServiceItem)
export class ServiceItemResolver extends Crud(ServiceItem, {
  many: 'serviceItems',
  draft: ServiceItemDraft,
  patch: ServiceItemPatch,
}) {}
