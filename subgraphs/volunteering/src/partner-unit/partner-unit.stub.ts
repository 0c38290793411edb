import { computed, Directive, Int, many, ObjectType, Stub } from '@concentric/chassis/derive'
import { GraphQLFen } from '@concentric/chassis/scalars'
import { donatedFenOf, redeemedQuantityOf } from '../donation/donated.ts'
import { peopleSentOf } from '../group-sign-up/told.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class PartnerUnit extends Stub({
  stationMemberships: many('StationMember', 'unit', ['服务站成员', 'Station memberships']),
  affiliatedShops: many('AffiliatedShop', 'unit', ['加盟店', 'Affiliated shops']),
  teams: many('Team', 'unit', ['服务队', 'Teams']),
  hostedActivities: many('Activity', 'unit', ['主办的活动', 'Hosted activities']),
  groupSignUps: many('GroupSignUp', 'unit', ['团体报名', 'Group sign-ups']),
  volunteersSent: computed(
    () => Int,
    ['团体出动人次', 'People sent', 'Of its groups, as hosts counted them; groups of fewer than 5 are left out.'],
    peopleSentOf,
  ),
  donations: many('Donation', 'unit', ['捐赠', 'Donations']),
  donatedFen: computed(
    () => GraphQLFen,
    ['捐赠价值', 'Value donated', 'Of all it gave and stations received, in fen.'],
    donatedFenOf,
  ),
  redeemedQuantity: computed(
    () => Int,
    ['已兑换数量', 'Redeemed', 'How much of what it donated was redeemed; never by whom.'],
    redeemedQuantityOf,
  ),
}) {}
