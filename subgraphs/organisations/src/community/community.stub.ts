import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Stub({
  needs: many('Need', 'community', ['需求', 'Needs']),
  partnerUnits: many('PartnerUnit', 'community', ['共建单位', 'Partner units']),
}) {}
