import { keepsTheCrudContract } from '@concentric/chassis/crud-contract'
import { seedId } from '@concentric/chassis/seed'
import { start } from '@concentric/gateway/testing/house'

// an organisation is a member once
let drafts = 0
keepsTheCrudContract({
  one: 'federationMember',
  many: 'federationMembers',
  start,
  draft: () => ({
    name: '测试会员',
    federationId: seedId('federation', '太平角'),
    organisationId: seedId('organisation', '太平角', 25 - ++drafts),
  }),
  change: () => ({ office: 'CHAIR' }),
  wrong: { endsOn: '1990-01-01', startsOn: '1990-01-02' },
  writer: 'community',
  stranger: 'community2',
  open: true,
  found: 'cshy',
})
