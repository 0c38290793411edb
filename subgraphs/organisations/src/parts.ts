// The one list of this subgraph's resolvers and of the stubs it adds fields to; a new entity is one line here.
export { Community } from './community/community.stub.ts'
export { OrganisationsFigures } from './figures/figures.resolver.ts'
export { NeedResolver } from './need/need.resolver.ts'
export { PartnerUnitResolver } from './partner-unit/partner-unit.resolver.ts'
export { ServiceOfferResolver } from './service-offer/service-offer.resolver.ts'
export { SharedResourceResolver } from './shared-resource/shared-resource.resolver.ts'
export { SocialOrganisationResolver } from './social-organisation/social-organisation.resolver.ts'
export { Street } from './street/street.stub.ts'
