import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Stub({
  needs: many('Need', 'community', ['需求', 'Needs']),
  partnerUnits: many('PartnerUnit', 'community', ['共建单位', 'Partner units']),
  services: many('ServiceOffer', 'community', ['服务', 'Services']),
  resources: many('SharedResource', 'community', ['资源', 'Resources']),
  socialOrganisations: many('SocialOrganisation', 'community', ['社会组织', 'Social organisations']),
}) {}
