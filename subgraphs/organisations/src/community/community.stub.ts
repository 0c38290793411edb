import { computed, Directive, Int, many, ObjectType, Stub } from '@concentric/chassis/derive'
import { sql } from 'drizzle-orm'
import { needs } from '../need/need.table.ts'

@Directive('@key(fields: "id")')
@ObjectType()
export class Community extends Stub({
  needs: many('Need', 'community', ['需求', 'Needs']),
  openNeedCount: computed(
    () => Int,
    ['公开需求数', 'Open needs', 'Needs of the community that are open (S23).'],
    ({ id }) =>
      sql`(select count(*)::int from ${needs} where ${needs.communityId} = ${id} and ${needs.state} = 'OPEN' and ${needs.archivedAt} is null)`,
  ),
  partnerUnits: many('PartnerUnit', 'community', ['共建单位', 'Partner units']),
  services: many('ServiceOffer', 'community', ['服务', 'Services']),
  resources: many('SharedResource', 'community', ['资源', 'Resources']),
  socialOrganisations: many('SocialOrganisation', 'community', ['社会组织', 'Social organisations']),
  jointActions: many('JointAction', 'community', ['共建行动', 'Joint actions']),
  procurements: many('Procurement', 'community', ['政府采购', 'Procurements']),
}) {}
