import { Resolver } from '@concentric/chassis/crud'
import { WatchedCrud } from '@concentric/chassis/watched'
import { keptActs } from '../kept-act/kept-act.table.ts'
import { ServiceOffer, ServiceOfferDraft, ServiceOfferPatch } from './service-offer.type.ts'

@Resolver(() => ServiceOffer)
export class ServiceOfferResolver extends WatchedCrud(ServiceOffer, {
  many: 'serviceOffers',
  draft: ServiceOfferDraft,
  patch: ServiceOfferPatch,
  keptActs,
}) {}
