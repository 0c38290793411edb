import { Directive, many, ObjectType, Stub } from '@concentric/chassis/derive'

@Directive('@key(fields: "id")')
@ObjectType()
export class PartnerUnit extends Stub({
  stationMemberships: many('StationMember', 'unit', ['服务站成员', 'Station memberships']),
  affiliatedShops: many('AffiliatedShop', 'unit', ['加盟店', 'Affiliated shops']),
  teams: many('Team', 'unit', ['服务队', 'Teams']),
  hostedActivities: many('Activity', 'unit', ['主办的活动', 'Hosted activities']),
}) {}
