import { Crud, Resolver } from '@concentric/chassis/crud'
import { ServiceOffer, ServiceOfferDraft, ServiceOfferPatch } from './service-offer.type.ts'

@Resolver(() => ServiceOffer)
export class ServiceOfferResolver extends Crud(ServiceOffer, {
  many: 'serviceOffers',
  draft: ServiceOfferDraft,
  patch: ServiceOfferPatch,
}) {}
