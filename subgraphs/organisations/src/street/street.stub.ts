import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Street extends Stub({
  needs: many('Need', 'street', ['需求', 'Needs']),
  partnerUnits: many('PartnerUnit', 'street', ['共建单位', 'Partner units']),
  services: many('ServiceOffer', 'street', ['服务', 'Services']),
  resources: many('SharedResource', 'street', ['资源', 'Resources']),
  socialOrganisations: many('SocialOrganisation', 'street', ['社会组织', 'Social organisations']),
  jointActions: many('JointAction', 'street', ['共建行动', 'Joint actions']),
  procurements: many('Procurement', 'street', ['政府采购', 'Procurements']),
}) {}
